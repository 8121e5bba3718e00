import Tabular

/// One list of names or words, lowest first, and the place it gives to a level.
struct LevelRanks: Sendable, Equatable {
    /// Stands for the levels whose name has none of the words.
    static let others = "*"

    private let items: [[Substring]]
    private let exact: [String: Int]
    private let place: Int?

    init(_ names: [String]) {
        let keys = names.map { $0 == Self.others ? Self.others : HeaderText.normalised($0) }
        items = keys.map { $0.split(separator: " ") }
        exact = Dictionary(keys.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        place = keys.firstIndex(of: Self.others)
    }

    /// A whole name wins over words within it, and many words over few; two lists of words of one length decide nothing.
    func rank(of name: String) -> Int? {
        let key = HeaderText.normalised(name)
        if let rank = exact[key] { return rank }
        let words = key.split { !$0.isLetter && !$0.isNumber }
        let found = items.indices.filter { contains(words, items[$0]) }
        guard let most = found.map({ items[$0].count }).max() else { return place }
        let longest = found.filter { items[$0].count == most }
        return longest.count == 1 ? longest[0] : nil
    }

    private func contains(_ words: [Substring], _ item: [Substring]) -> Bool {
        guard item.count <= words.count, let first = item.first else { return false }
        return words.indices.contains { words[$0] == first && words[$0...].starts(with: item) }
    }
}
