import Kernel
import People

enum WriterWords {
    static let lead = Phrase(
        fr:
            "Pour une personne sans manager. Qui est nommé lit ce qu’un manager lit de cette évaluation et des faits partagés, l’écrit et la partage ; ce n’est pas un rôle, et cela finit avec la campagne.",
        en:
            "For somebody without a manager. Whoever is named reads what a manager reads of this review and of shared facts, writes it and shares it; it is no role, and it ends with the cycle."
    )
    static let writer = Phrase(fr: "Qui écrira", en: "Who will write")
    static let choose = Phrase(fr: "Choisir…", en: "Choose…")
    static let reasonHint = Phrase(
        fr: "La personne, qui est nommé et les RH la lisent.", en: "The person, whoever is named and HR read it.")
    static let name = Phrase(fr: "Nommer", en: "Name them")
    static let nameOne = Phrase(fr: "Nommer qui écrira", en: "Name who will write")
    static let end = Phrase(fr: "Y mettre fin", en: "End it")
    static let already = Phrase(fr: "Cette personne est déjà nommée. Choisissez-en une autre.", en: "This person is named already. Choose somebody else.")
    static let unknown = Phrase(
        fr: "Cette personne n’est pas présente, ou c’est la personne évaluée. Choisissez dans la liste.",
        en: "This person is not present, or is the one reviewed. Choose from the list.")
    static let cannot = Phrase(
        fr: "Cette personne ne peut pas écrire cette évaluation. Choisissez-en une autre.",
        en: "This person cannot write this review. Choose somebody else.")
    static let isReport = Phrase(
        fr: "Cette personne rend compte à la personne évaluée. Choisissez-en une autre.", en: "This person reports to the one reviewed. Choose somebody else.")
    static let hasManager = Phrase(
        fr: "Cette personne a un manager, qui écrit son évaluation.", en: "This person has a manager, who writes their review.")
    static let nobody = Phrase(fr: "Personne n’est nommé.", en: "Nobody is named.")
    static let onlyHR = Phrase(fr: "Seules les RH nomment qui écrit.", en: "Only HR names who writes.")
    static let acting = Phrase(fr: "nommé pour écrire", en: "named to write")

    static func title(_ name: String) -> Phrase {
        Phrase(fr: "Qui écrira l’évaluation \(Elision.de(name)) ?", en: "Who will write the review of \(name)?")
    }

    static func says(_ writer: ActingWriter) -> Phrase {
        Phrase(
            fr: "\(writer.name) est nommé par les RH pour écrire cette évaluation, depuis le \(French.day(writer.from)).",
            en: "HR named \(writer.name) to write this review, since \(English.day(writer.from)).")
    }
}
