import Kernel

/// Which sheet of a workbook is to be read.
package enum SheetWords {
    package static let title = Phrase(
        fr: "Ce classeur a plusieurs feuilles : laquelle lire ?", en: "This workbook has several sheets: which one is to be read?")
    static let lead = Phrase(
        fr: "Une seule feuille est lue : celle qui a une ligne par personne. Les autres ne servent à rien ici.",
        en: "One sheet only is read: the one with a line for each person. The others are of no use here.")
    package static let sheet = Phrase(fr: "Feuille à lire", en: "Sheet to read")
    package static let read = Phrase(fr: "Lire cette feuille", en: "Read this sheet")
    package static let other = Phrase(fr: "Choisir une autre feuille", en: "Choose another sheet")

    package static func isRead(_ name: String) -> Phrase {
        Phrase(fr: "Feuille lue : « \(name) ».", en: "Sheet read: “\(name)”.")
    }
}
