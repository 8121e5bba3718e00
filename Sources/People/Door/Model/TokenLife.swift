/// How long a token lasts, in days.
enum TokenLife: String, Sendable, CaseIterable {
    case month = "30"
    case quarter = "90"
    case year = "365"

    var days: Int {
        switch self {
        case .month: 30
        case .quarter: 90
        case .year: 365
        }
    }
}
