import Kernel

/// A level of a framework in force, as people call it.
package struct NamedRung: Sendable, Equatable {
    package let rung: Rung
    package let level: LevelID
    package let name: LocalizedText
    package let ladder: LadderID
    package let ladderName: LocalizedText
    package let craft: String
    package let track: Track

    package func label(_ language: Language) -> String { "\(ladderName.preferring(language)) · \(rung.order) · \(name.preferring(language))" }

    package var phrase: Phrase { Phrase(fr: label(.french), en: label(.english)) }
}

extension [NamedRung] {
    package func named(_ rung: Rung) -> NamedRung? { first { $0.rung == rung } }

    /// The next level of the same ladder; nil for the highest.
    package func above(_ rung: Rung) -> NamedRung? {
        filter { $0.rung.lineage == rung.lineage && $0.rung.ladder == rung.ladder && $0.rung.order > rung.order }.min { $0.rung.order < $1.rung.order }
    }
}
