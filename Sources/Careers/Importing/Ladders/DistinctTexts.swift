/// Texts in the order they came, each once.
struct DistinctTexts {
    private(set) var all: [String] = []
    private var seen: Set<String> = []

    /// Was one of them new?
    @discardableResult mutating func add(_ texts: [String]) -> Bool {
        let before = all.count
        for text in texts where seen.insert(text).inserted { all.append(text) }
        return all.count > before
    }
}
