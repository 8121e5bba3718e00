import Kernel

/// An amount as people and tools write it: `45000`, `45 000`, `45 000,50`, `45,000.50`, `45.000,50`, `45'000`.
package enum AmountText {
    package enum Fault: Error, Sendable, Equatable { case unreadable, tooPrecise, tooLarge, notPositive }

    /// - Returns: whole minor units. A single mark before exactly three digits groups them, as no pay is written to the thousandth.
    package static func minorUnits(_ text: String, of currency: Currency) -> Result<Int, Fault> {
        guard text.allSatisfy({ signs[$0].map { $0.contains(currency.code) } ?? true }) else { return .failure(.unreadable) }
        let bare = text.filter { !$0.isWhitespace && !"'’€£$".contains($0) }
        guard !bare.isEmpty, bare.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "," }), bare.first?.isASCIIDigit ?? false else {
            return .failure(.unreadable)
        }
        guard let (whole, rest) = split(bare, thousandths: currency.digits == 3) else { return .failure(.unreadable) }
        let cents = rest.reversed().drop { $0 == "0" }.reversed()
        guard cents.count <= currency.digits else { return .failure(.tooPrecise) }
        let padded = String(cents) + String(repeating: "0", count: currency.digits - cents.count)
        guard whole.count <= 13, let minor = Int(whole + padded), minor <= Money.most else { return .failure(.tooLarge) }
        return minor > 0 ? .success(minor) : .failure(.notPositive)
    }

    /// The currencies a sign may stand for: an amount is not read in another.
    private static let signs: [Character: Set<String>] = [
        "€": ["EUR"], "£": ["GBP", "GIP", "FKP", "SHP", "EGP"],
        "$": ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "MXN", "ARS", "CLP", "COP", "TWD", "BRL", "UYU", "DOP"],
    ]

    private static func split(_ text: String, thousandths: Bool) -> (whole: String, rest: String)? {
        guard let last = text.lastIndex(where: { $0 == "." || $0 == "," }) else { return (text, "") }
        let mark = text[last]
        let after = String(text[text.index(after: last)...])
        let isAlone = text.filter { !$0.isASCIIDigit }.count == 1
        let groups = text.contains(mark == "." ? "," : ".")
        if !groups, after.count == 3, !(isAlone && thousandths) { return ungrouped(text, mark).map { ($0, "") } }
        if !groups, !isAlone { return nil }
        guard !after.isEmpty else { return nil }
        let before = String(text[..<last])
        if !groups { return (before, after) }
        return ungrouped(before, mark == "." ? "," : ".").map { ($0, after) }
    }

    /// Groups of three, but for the first.
    private static func ungrouped(_ text: String, _ mark: Character) -> String? {
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }), (1...3).contains(groups.first?.count ?? 0) || groups.count == 1,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()
    }
}
