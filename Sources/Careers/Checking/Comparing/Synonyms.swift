/// Which family of the trade a word belongs to.
enum Synonyms {
    /// The family of a folded word: the longest stem that begins it.
    static func family(of word: String) -> Int? {
        var stem = Substring(word)
        while stem.count >= 3 || stem.count == word.count {
            if let family = families[String(stem)] { return family }
            guard stem.count > 3 else { return nil }
            stem.removeLast()
        }
        return nil
    }

    static func isAudience(_ concept: String) -> Bool { audienceNames.contains(concept) }
    static func isAct(_ concept: String) -> Bool { actNames.contains(concept) }

    static func name(of family: Int) -> String { "#\(family)" }

    /// Words that make one at a position: what they stand for, and how many there are.
    static func phrase(_ words: [String], at index: Int) -> (word: String, length: Int)? {
        phrases[words[index]]?.filter { words[index...].starts(with: $0.words) }.max { $0.words.count < $1.words.count }.map { ($0.stands, $0.words.count) }
    }

    private static let acts = lines(TradeActs.families)
    private static let all = acts + lines(TradeObjects.families)

    private static let families: [String: Int] = {
        var families: [String: Int] = [:]
        for (number, line) in all.enumerated() {
            for stem in line where families[stem] == nil { families[stem] = number }
        }
        return families
    }()

    private static let actNames = Set(acts.indices.map(name))

    private static let audienceNames: Set<String> = Set(
        """
        client usager customer user reseller revendeur equipe team squad directeur director commercia finance investisseur juriste
        partenaire partner support candidat fournisseur developpeur designer analyst testeur newcomer manager
        """.split(whereSeparator: \.isWhitespace).map { Folding.fold($0) }.compactMap { family(of: $0).map(name) })

    private static let phrases: [String: [(words: [String], stands: String)]] = {
        let read = lines(TradePhrases.all).map { (words: Array($0.dropLast(2)), stands: $0[$0.count - 1]) }
        return Dictionary(grouping: read) { $0.words[0] }
    }()

    private static func lines(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }
}
