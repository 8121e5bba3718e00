import Kernel
import People

enum ToDoWords {
    static let replaceOwn = Phrase(
        fr: "Un de vos pairs ne prend pas part : proposez quelqu’un d’autre", en: "One of your peers is not taking part: propose somebody else")

    static func replace(_ name: String) -> Phrase {
        Phrase(
            fr: "Un pair \(Elision.de(name)) ne prend pas part : proposez quelqu’un d’autre",
            en: "A peer of \(name) is not taking part: propose somebody else")
    }

    static let propose = Phrase(fr: "Proposer trois à six pairs", en: "Propose three to six peers")
    static let sign = Phrase(fr: "Lire et signer votre évaluation", en: "Read and sign your review")

    static let placePeople = Phrase(fr: "Dire sur quel palier se tient chacun", en: "Say on which level each person stands")
    static let firstCycle = Phrase(fr: "Préparer la première campagne", en: "Prepare the first cycle")
    static let firstCycleReason = Phrase(
        fr: "Ses dates, qui elle concerne et qui lit quoi : personne n’en est informé avant son lancement.",
        en: "Its dates, whom it is about and who reads what: nobody hears of it before its launch.")

    static func lookOver(_ name: String) -> Phrase {
        Phrase(fr: "Relire les pairs \(Elision.de(name))", en: "Look over the peers of \(name)")
    }

    static func share(_ name: String) -> Phrase {
        Phrase(fr: "Préparer et partager le dossier \(Elision.de(name))", en: "Prepare and share the file of \(name)")
    }

    static func launch(_ name: String) -> Phrase {
        Phrase(fr: "Contrôler et lancer « \(name) »", en: "Check and launch “\(name)”")
    }

    static func close(_ name: String) -> Phrase {
        Phrase(fr: "Clore « \(name) »", en: "Close “\(name)”")
    }
}
