import Kernel

/// The levels of a ladder whose order nobody has said: a person must.
package struct UnorderedLevels: Sendable, Equatable {
    package let ladder: String
    /// As the file lists them.
    package let names: [String]
    package let place: SourcePlace
    private let sequence: LevelSequence?

    /// - Parameter sequence: what became of the order that was given, if one was.
    init(ladder: String, names: [String], place: SourcePlace, sequence: LevelSequence? = nil) {
        self.ladder = ladder
        self.names = names
        self.place = place
        self.sequence = sequence
    }

    /// An order to confirm or correct.
    package var proposal: [String] { UsualRanks.proposed(for: names) }

    var message: Phrase {
        let list = names.joined(separator: ", ")
        switch sequence {
        case .unplaced(let lost):
            let lost = lost.map { "« \($0) »" }.joined(separator: ", ")
            return Phrase(
                fr: "Ordre non confirmé pour « \(ladder) » : l’ordre donné ne place pas \(lost). Nommez ces paliers en entier.",
                en:
                    "Order not confirmed for “\(ladder)”: the order given does not place \(English.quoted(lost)). Name these levels in full."
            )
        case .tied(let twins):
            return Phrase(
                fr: "Ordre non confirmé pour « \(ladder) » : l’ordre donné met à la même place « \(twins.joined(separator: " » et « ")) ».",
                en: "Order not confirmed for “\(ladder)”: the order given puts “\(twins.joined(separator: "” and “"))” in the same place."
            )
        case .ordered, nil:
            return Phrase(
                fr: "Ordre non confirmé : rien ne dit lequel des \(names.count) paliers de « \(ladder) » est le plus bas (\(list)). "
                    + "Donnez leur ordre, du plus bas au plus haut.",
                en: "Order not confirmed: nothing says which of the \(names.count) levels of “\(ladder)” is the lowest (\(list)). "
                    + "Give their order, from the lowest to the highest."
            )
        }
    }
}

extension English {
    fileprivate static func quoted(_ french: String) -> String { french.replacing("« ", with: "“").replacing(" »", with: "”") }
}

extension [UnorderedLevels] {
    /// What a person may confirm as it stands, or correct.
    package var proposal: String {
        map { (["# " + $0.ladder] + $0.proposal).joined(separator: "\n") }.joined(separator: "\n\n")
    }
}
