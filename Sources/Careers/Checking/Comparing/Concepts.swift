/// What a text is about, in order: stems without grammar, synonyms under one name, numbers and durations in one unit.
struct Concepts: Sendable {
    let ordered: [String]
    let all: Set<String>
    let numbers: Set<String>
    let moments: Set<String>
    let surface: [String]

    init(_ source: String) {
        let words = Numbers.joined(ReadText(source).words.map(\.folded))
        var (ordered, numbers): ([String], Set<String>) = ([], [])
        var surface: [String] = []
        var index = 0
        while index < words.count {
            if let (period, length) = Periods.read(words, at: index) {
                ordered.append(period)
                surface.append(period)
                numbers.insert(period)
                index += length
                continue
            }
            let phrase = Synonyms.phrase(words, at: index)
            let word = phrase?.word ?? words[index]
            if let number = Numbers.values[word].map(String.init) ?? (Int(word).map(String.init)) {
                numbers.insert(number)
                ordered.append(number)
                surface.append(number)
            } else if !Particles.isParticle(word), word.count > 2, !Self.empty.contains(word) {
                ordered.append(Self.concept(of: word))
                surface.append(Stem.of(word))
            }
            index += phrase?.length ?? 1
        }
        self.ordered = ordered
        self.surface = surface
        self.numbers = numbers
        all = Set(ordered)
        moments = Set(words.compactMap { Self.moment(of: $0) })
    }

    /// The first act a text speaks of.
    var act: String? { ordered.first(where: Synonyms.isAct) }

    private static func concept(of word: String) -> String {
        Synonyms.family(of: word).map(Synonyms.name) ?? Stem.of(word)
    }

    private static func moment(of word: String) -> String? {
        switch word {
        case "avant", "before": "before"
        case "apres", "after": "after"
        case "pendant", "during": "during"
        default: nil
        }
    }

    private static let empty: Set<String> = [
        "preuve", "sait", "own", "shows", "remains", "stays", "reste", "fait", "someone", "acts", "proven", "truly", "when", "real", "firmly",
        "convenablement", "faut", "bonne", "bon", "good", "idea", "person", "real", "personne", "really", "always", "toujours", "manner", "others", "other",
    ]
}
