/// Two ladders that versions rewrite, drawn from a seed: levels put in, taken out, moved, ladders renamed, texts kept, reworded, moved or new.
struct RandomCareers {
    struct Level {
        var order: Int
        var texts: [String: String]
    }

    struct Ladder {
        var key: String
        var levels: [Level]
    }

    private var random: Draw
    private(set) var ladders: [Ladder] = []
    private var count = 0

    private static let words = [
        "clients", "entretiens", "mesures", "tableau", "équipe", "décision", "budget", "risque", "prototype", "lancement", "finance", "règle", "vente",
        "données", "compte", "seuil", "hypothèse", "parcours", "paiement", "contrat",
    ]
    private static let verbs = ["Mène", "Prépare", "Analyse", "Présente", "Rédige", "Négocie", "Vérifie", "Partage", "Arbitre", "Fixe"]

    init(seed: UInt64) {
        random = Draw(seed: seed)
        for key in ["pm", "ux"] {
            let levels = (1...Int.random(in: 2...4, using: &random)).map { Level(order: $0, texts: texts()) }
            ladders.append(Ladder(key: key, levels: levels))
        }
    }

    mutating func chance(of one: Int) -> Bool { Int.random(in: 1...one, using: &random) == 1 }

    mutating func pick<T>(_ values: [T]) -> T? { values.randomElement(using: &random) }

    private mutating func sentence() -> String {
        let verb = Self.verbs.randomElement(using: &random) ?? ""
        return ([verb] + (0..<5).compactMap { _ in Self.words.randomElement(using: &random) }).joined(separator: " ")
    }

    private mutating func texts() -> [String: String] { ["a": sentence(), "b": sentence(), "c": sentence()] }

    /// The next version. The highest number of a ladder never falls, or its highest people would have nowhere to go.
    mutating func rewrite() {
        for index in ladders.indices {
            switch Int.random(in: 0...4, using: &random) {
            case 0: insert(in: index)
            case 1: merge(in: index)
            case 2: move(in: index)
            case 3: ladders[index].key += "-\(count + 1)"
            default: break
            }
            reword(index)
        }
        count += 1
    }

    private mutating func insert(in index: Int) {
        let above = ladders[index].levels.randomElement(using: &random)?.order ?? 1
        for place in ladders[index].levels.indices where ladders[index].levels[place].order > above { ladders[index].levels[place].order += 1 }
        ladders[index].levels.append(Level(order: above + 1, texts: texts()))
        ladders[index].levels.sort { $0.order < $1.order }
    }

    /// A level but the highest goes; what it asked goes with it, or is asked by the next one.
    private mutating func merge(in index: Int) {
        guard ladders[index].levels.count > 2 else { return insert(in: index) }
        let place = Int.random(in: 0..<(ladders[index].levels.count - 1), using: &random)
        let gone = ladders[index].levels.remove(at: place)
        if Bool.random(using: &random) { ladders[index].levels[place].texts = gone.texts }
    }

    private mutating func move(in index: Int) {
        let from = ladders[index].levels.randomElement(using: &random)?.order ?? 1
        for place in ladders[index].levels.indices where ladders[index].levels[place].order >= from { ladders[index].levels[place].order += 1 }
    }

    private mutating func reword(_ index: Int) {
        for place in ladders[index].levels.indices {
            for key in ["a", "b", "c"] {
                switch Int.random(in: 0...9, using: &random) {
                case 0: ladders[index].levels[place].texts[key] = sentence()
                case 1: ladders[index].levels[place].texts[key, default: ""] += " " + (Self.words.randomElement(using: &random) ?? "")
                default: break
                }
            }
        }
    }

    var yaml: String {
        var text = "format: palier-framework-1\nlanguages: [fr]\nname: {fr: Référentiel}\nladders:\n"
        for ladder in ladders {
            text += "  - key: \(ladder.key)\n    name: {fr: Parcours \(ladder.key)}\n    craft: \(ladder.key.prefix(2) == "pm" ? "product" : "design")\n"
            text += "    track: individual\n    levels:\n"
            for level in ladder.levels { text += "      - {order: \(level.order), name: {fr: Palier \(level.order)}}\n" }
            text += "    themes:\n      - key: work-\(ladder.key)\n        name: {fr: Travail}\n        kind: hard\n        competencies:\n"
            for key in ["a", "b", "c"] {
                text += "          - key: \(key)\n            name: {fr: Compétence \(key)}\n            expectations:\n"
                for level in ladder.levels { text += "              \(level.order): {fr: \(level.texts[key] ?? "").}\n" }
            }
        }
        return text
    }
}

/// The same numbers for the same seed.
private struct Draw: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 2_654_435_761 &+ 17 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
