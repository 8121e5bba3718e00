import Kernel

/// What the texts of two versions are about, and how much of it any two of them share.
struct SharedWords: Sendable {
    let old: [Set<String>]
    let new: [Set<String>]

    init(_ old: [CrosswalkEntry], _ new: [CrosswalkEntry]) {
        let languages = Language.allCases.filter { language in
            [old, new].allSatisfy { side in 2 * side.count { $0.text?[language] != nil } >= side.count }
        }
        let read = languages.isEmpty ? Language.allCases : languages
        self.old = old.map { Self.concepts(of: $0, in: read) }
        self.new = new.map { Self.concepts(of: $0, in: read) }
    }

    private init(old: [Set<String>], new: [Set<String>]) {
        (self.old, self.new) = (old, new)
    }

    var mirrored: SharedWords { SharedWords(old: new, new: old) }

    /// The share of all they are about that both are about: 0 to 1.
    func likeness(_ left: Int, _ right: Int) -> Double {
        let shared = old[left].intersection(new[right]).count
        let all = old[left].count + new[right].count - shared
        return all == 0 ? 0 : Double(shared) / Double(all)
    }

    private static func concepts(of entry: CrosswalkEntry, in languages: [Language]) -> Set<String> {
        let texts = languages.compactMap { language in entry.text?[language].map { (language, $0) } }
        let read = texts.isEmpty ? entry.text.map { [(Language.french, $0.preferring(.french))] } ?? [] : texts
        return Set(read.flatMap { language, text in Concepts(text).all.map { "\(language.rawValue):\($0)" } })
    }
}
