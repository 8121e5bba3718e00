import Kernel

/// An exact amount, in whole minor units of its currency.
package struct Money: Hashable, Sendable {
    package let minor: Int
    package let currency: Currency

    package init(_ minor: Int, _ currency: Currency) {
        self.minor = minor
        self.currency = currency
    }

    /// Beyond this nobody is paid, and nothing overflows.
    package static let most = 10_000_000_000_000

    /// `45000.00`: for files and programs.
    package var plain: String {
        let (whole, rest) = parts
        return currency.digits == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }

    /// `45 000 €`, `€45,000`; cents only where there are some.
    package func text(_ language: Language) -> String {
        let (whole, rest) = parts
        let hasCents = rest.contains { $0 != "0" }
        switch (language, Self.signs[currency.code]) {
        case (.french, let symbol):
            return sign + Self.grouped(whole, by: "\u{202F}") + (hasCents ? "," + rest : "") + "\u{A0}" + (symbol ?? currency.code)
        case (.english, let symbol?): return sign + symbol + Self.grouped(whole, by: ",") + (hasCents ? "." + rest : "")
        case (.english, nil): return sign + currency.code + "\u{A0}" + Self.grouped(whole, by: ",") + (hasCents ? "." + rest : "")
        }
    }

    package var phrase: Phrase { Phrase(fr: text(.french), en: text(.english)) }

    private static let signs = ["EUR": "€", "GBP": "£"]

    private var sign: String { minor < 0 ? "-" : "" }

    private var parts: (whole: String, rest: String) {
        let scale = (0..<currency.digits).reduce(1) { scale, _ in scale * 10 }
        let size = minor.magnitude
        let rest = String(size % UInt(scale))
        return (String(size / UInt(scale)), String(repeating: "0", count: currency.digits - (currency.digits == 0 ? 0 : rest.count)) + (scale == 1 ? "" : rest))
    }

    private static func grouped(_ digits: String, by mark: String) -> String {
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: mark)
    }
}
