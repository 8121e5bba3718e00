import Kernel

@testable import Careers

/// Two versions of a framework drawn from a seed: levels added, expectations kept, reworded, moved, split, merged, dropped, new.
struct RandomVersions {
    private(set) var random: SeededGenerator
    private(set) var oldLevels: [CrosswalkLevel] = []
    private(set) var newLevels: [CrosswalkLevel] = []
    private(set) var entries: (old: [CrosswalkEntry], new: [CrosswalkEntry]) = ([], [])
    private var number = 0

    private static let words = [
        "clients", "entretiens", "mesures", "tableau", "équipe", "décision", "budget", "risque", "prototype", "lancement", "finance", "règle", "vente",
        "données", "compte", "rendu", "seuil", "hypothèse", "parcours", "paiement",
    ]
    private static let verbs = ["Mène", "Prépare", "Analyse", "Présente", "Rédige", "Négocie", "Vérifie", "Partage", "Arbitre", "Fixe"]

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed &* 2_654_435_761 &+ 17)
        for ladder in ["pm", "design"] {
            let orders = Array(1...Int.random(in: 2...5, using: &random))
            oldLevels += orders.map { level($0, ladder) }
            // A level may be added anywhere: those above take the next number.
            let added = Bool.random(using: &random) ? [orders.count + 1] : []
            newLevels += (orders + added).map { level($0, ladder) }
            for order in orders {
                for competency in ["a", "b", "c"] { place(competency, order, ladder, top: orders.count + added.count) }
            }
        }
    }

    private mutating func level(_ order: Int, _ ladder: String) -> CrosswalkLevel {
        number += 1
        let name = LocalizedText(fr: "\(ladder) \(order)", en: nil) ?? .unnamed
        let uuid = CrosswalkProposalTests.identity(number).uuid
        return CrosswalkLevel(
            id: LevelID(uuid), identity: LevelIdentity(uuid), ladder: ladder, ladderName: name, order: order, name: name)
    }

    private mutating func identity() -> ExpectationIdentity {
        number += 1
        return CrosswalkProposalTests.identity(number)
    }

    private mutating func sentence() -> String {
        let verb = Self.verbs.randomElement(using: &random) ?? ""
        return ([verb] + (0..<5).compactMap { _ in Self.words.randomElement(using: &random) }).joined(separator: " ")
    }

    private func entry(_ identity: ExpectationIdentity, _ text: String, _ level: Int, _ competency: String, _ ladder: String) -> CrosswalkEntry {
        CrosswalkEntry(
            identity: identity, ladder: ladder, competency: competency, level: level, text: LocalizedText(fr: text, en: nil), signals: [], grade: nil)
    }

    private mutating func place(_ competency: String, _ order: Int, _ ladder: String, top: Int) {
        let (identity, text) = (identity(), sentence() + ". " + sentence())
        entries.old.append(entry(identity, text, order, competency, ladder))
        switch Int.random(in: 0...7, using: &random) {
        case 0...2: entries.new.append(entry(identity, text, order, competency, ladder))
        case 3: entries.new.append(entry(identity, text + " " + sentence(), order, competency, ladder))
        case 4: entries.new.append(entry(self.identity(), text, min(order + 1, top), competency + "-moved", ladder))
        case 5:
            let halves = text.split(separator: ". ").map(String.init)
            entries.new.append(entry(identity, halves[0], order, competency, ladder))
            entries.new.append(entry(self.identity(), halves.last ?? "", order, competency + "-half", ladder))
        case 6: entries.new.append(entry(self.identity(), sentence(), order, competency + "-new", ladder))
        default: break
        }
    }
}
