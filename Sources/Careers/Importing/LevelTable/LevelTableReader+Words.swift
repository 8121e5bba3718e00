import Kernel
import Tabular

extension LevelTableReader {
    static let noCompetency = Phrase(
        fr: "Cette ligne ne nomme pas de compétence : non reprise.",
        en: "This row names no competency: not imported."
    )

    static func notALevel(_ name: String) -> Phrase {
        Phrase(
            fr: "La colonne « \(name.excerpt) » n’est pas un palier : non reprise.",
            en: "The column “\(name.excerpt)” is not a level: not imported."
        )
    }
}
