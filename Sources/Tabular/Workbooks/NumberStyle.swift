/// How a cell shows its number.
enum NumberStyle: Equatable {
    case plain, date, percent
    /// As many digits as that at least: numbers of employees, postal codes.
    case padded(Int)

    /// Of a format every spreadsheet knows by number.
    init(number: Int) {
        self = Self.dates.contains(number) ? .date : [9, 10].contains(number) ? .percent : .plain
    }

    /// A day or a year outside quotes and brackets, a sign, or nothing but zeros.
    init(code: String) {
        // Longer than any spreadsheet lets a format be: not worth reading.
        guard code.utf8.count <= 1_024 else {
            self = .plain
            return
        }
        let bare = code.lowercased().replacing(#/"[^"]*"|\[[^\]]*\]|\\./#, with: "")
        if bare.contains("d") || bare.contains("y") {
            self = .date
        } else if bare.contains("%") {
            self = .percent
        } else {
            self = (2...30).contains(bare.count) && bare.allSatisfy { $0 == "0" } ? .padded(bare.count) : .plain
        }
    }

    /// Dates, and dates with times.
    private static let dates: Set<Int> = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]
}
