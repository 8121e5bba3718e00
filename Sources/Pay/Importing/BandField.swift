import Tabular

/// What a file of bands says.
enum BandField: String, PayColumn {
    case ladder, level, zone, currency, minimum, middle, maximum, from

    static let needed: [BandField] = [.level, .zone, .currency, .minimum, .middle, .maximum, .from]

    var names: [String] {
        switch self {
        case .ladder: ["parcours", "ladder", "path", "filière", "job family"]
        case .level: ["palier", "level", "niveau", "grade"]
        case .zone: ["zone", "zone", "pay zone", "zone de rémunération", "location", "lieu", "pays", "country"]
        case .currency: ["monnaie", "currency", "devise"]
        case .minimum: ["minimum", "minimum", "min"]
        case .middle: ["milieu", "middle", "mid", "midpoint", "médiane", "median", "point médian"]
        case .maximum: ["maximum", "maximum", "max"]
        case .from: ["valable à partir du", "valid from", "from", "à partir du", "date d'effet", "effective date", "depuis"]
        }
    }
}
