/// A quarter of objectives: `2026-Q3`; French writes `2026-T3`.
package struct Quarter: Sendable, Hashable, Comparable, LosslessStringConvertible {
    package let year: Int
    package let number: Int

    package init?(_ description: String) {
        let parts = description.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), (2000...2100).contains(year), parts[1].utf8.count == 2,
            let first = parts[1].first, first == "Q" || first == "T", let number = Int(parts[1].dropFirst()), (1...4).contains(number)
        else { return nil }
        self.year = year
        self.number = number
    }

    package var description: String { "\(year)-Q\(number)" }

    package static func < (left: Quarter, right: Quarter) -> Bool { (left.year, left.number) < (right.year, right.number) }

    /// Quarters separated by commas or spaces; nil when one of them is none.
    package static func list(_ text: String) -> [Quarter]? {
        let words = text.split { $0 == "," || $0 == " " || $0 == ";" }
        let quarters = words.compactMap { Quarter(String($0)) }
        return quarters.count == words.count ? Array(Set(quarters)).sorted() : nil
    }
}
