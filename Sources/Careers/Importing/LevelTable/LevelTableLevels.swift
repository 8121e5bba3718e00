/// Which columns of a matrix are levels, from the lowest: those a person lists, or those that carry a number.
enum LevelTableLevels: Equatable {
    /// Places among the names given; the others are not levels.
    case found([Int], byNumber: Bool)
    case open

    init(_ names: [String], of ladder: String, by order: LevelOrder?) {
        let placed = order?.lists(for: ladder).map { Self.placed(names, by: $0) }.max { $0.count < $1.count } ?? []
        let numbered = Self.numbered(names)
        if placed.count > 1 {
            self = .found(placed, byNumber: false)
        } else if order?.followsFiles == true {
            self = .found(Self.likely(names), byNumber: false)
        } else if numbered.count > 1 || numbered.count == names.count {
            self = .found(numbered, byNumber: true)
        } else {
            self = .open
        }
    }

    /// Nothing when two columns have the same place.
    private static func placed(_ names: [String], by ranks: LevelRanks) -> [Int] {
        let found = names.indices.compactMap { index in ranks.rank(of: names[index]).map { (index: index, rank: $0) } }
        guard Set(found.map(\.rank)).count == found.count else { return [] }
        return found.sorted { $0.rank < $1.rank }.map(\.index)
    }

    private static func numbered(_ names: [String]) -> [Int] {
        let found = names.indices.compactMap { index in number(names[index]).map { (index: index, number: $0) } }
        guard Set(found.map(\.number)).count == found.count else { return [] }
        return found.sorted { $0.number < $1.number }.map(\.index)
    }

    /// `Level 2`, `IC3`, or `2. Senior designer` as Palier exports it.
    static func number(_ name: String) -> Int? {
        if let heading = LevelHeading(name) { return heading.number }
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        return name.dropFirst(digits.count).hasPrefix(". ") ? Int(digits) : nil
    }

    /// Those that are not known to be something else; all of them when nothing would be left.
    static func likely(_ names: [String]) -> [Int] {
        let likely = names.indices.filter { !UnlikelyLevel.isOne(names[$0]) }
        return likely.count > 1 ? likely : Array(names.indices)
    }

    /// The name of a numbered column without the number Palier puts before it.
    static func name(_ header: String) -> String {
        let digits = header.prefix { $0.isASCII && $0.isNumber }
        let rest = header.dropFirst(digits.count)
        return !digits.isEmpty && rest.hasPrefix(". ") ? rest.dropFirst(2).trimmed : LevelHeading(header)?.name ?? header
    }
}
