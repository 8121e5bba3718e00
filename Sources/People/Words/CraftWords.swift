import Kernel

/// Crafts.
enum CraftWords {
    static let title = Phrase(fr: "Les métiers de l’entreprise", en: "The company’s crafts")
    static let lead = Phrase(
        fr: "À chaque métier son parcours. Le nom peut changer, la clé reste : les référentiels s’y appuient.",
        en: "To each craft its career path. The name may change, the key stays: frameworks rest on it.")
    static let new = Phrase(fr: "Ajouter un métier", en: "Add a craft")
    static let add = Phrase(fr: "Ajouter", en: "Add")
    static let french = Phrase(fr: "Nom en français", en: "Name in French")
    static let english = Phrase(fr: "Nom en anglais", en: "Name in English")
    static let key = Phrase(fr: "Clé", en: "Key")
    static let rename = Phrase(fr: "Renommer", en: "Rename")
    static let none = Phrase(fr: "Aucun métier", en: "No craft")
    static let noneText = Phrase(
        fr: "Gestion de produit, design, ingénierie : ajoutez ceux de l’entreprise, ou importez un fichier qui les nomme.",
        en: "Product management, design, engineering: add the company’s, or import a file that names them.")
    static let nameTaken = Phrase(fr: "Un métier porte déjà ce nom. Choisissez-en un autre.", en: "A craft already has this name. Choose another.")
    static let saved = Phrase(fr: "Le métier est à jour.", en: "The craft is up to date.")
    static let tableLabel = Phrase(fr: "Liste des métiers", en: "List of crafts")

    static func changedMeanwhile(_ craft: Craft) -> Phrase {
        Phrase(
            fr: "Quelqu’un a renommé ce métier entre-temps : il s’appelle « \(craft.name.fr) ». Enregistrez de nouveau pour le renommer malgré tout.",
            en: "Somebody renamed this craft in the meantime: it is called “\(craft.name.en)”. Save again to rename it all the same.")
    }

    static func renameTitle(_ craft: Craft) -> Phrase {
        Phrase(fr: "Renommer le métier \(craft.name.fr)", en: "Rename the craft \(craft.name.en)")
    }
}
