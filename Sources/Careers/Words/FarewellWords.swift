import Kernel

enum FarewellWords {
    static let discardTitle = Phrase(fr: "Abandonner ce brouillon", en: "Discard this draft")
    static let discardText = Phrase(
        fr:
            "Tout ce qu’il dit sera effacé, avec les remarques de ses relectures, sans retour possible. Les versions publiées restent. Exportez-le en YAML pour en garder une copie.",
        en: "Everything it says will be erased for good, with the remarks of its reviews. Published versions stay. Export it as YAML to keep a copy."
    )
    static let discard = Phrase(fr: "Abandonner le brouillon", en: "Discard the draft")
    static let discarded = Phrase(fr: "Le brouillon est abandonné.", en: "The draft is discarded.")
    static let archiveTitle = Phrase(fr: "Archiver cette version", en: "Archive this version")
    static let archiveText = Phrase(
        fr:
            "Elle ne sera plus lue que par le CPO, les RH, les Heads et les personnes qui y sont encore placées ou évaluées, sans retour possible. "
            + "Si elle est en vigueur, ses métiers n’auront plus de "
            + "parcours publié. Son texte reste conservé.",
        en:
            "Only the CPO, HR, the heads and the people who still stand on it or were last reviewed on it will read it from now on, for good. "
            + "If it is in force, its crafts will have no published path. "
            + "Its text is kept."
    )
    static let archive = Phrase(fr: "Archiver la version", en: "Archive the version")
    static let archived = Phrase(fr: "La version est archivée.", en: "The version is archived.")
    static let name = Phrase(fr: "Nom du référentiel", en: "Name of the framework")
    static let otherName = Phrase(
        fr: "Ce n’est pas le nom de ce référentiel. Recopiez-le comme il est écrit.",
        en: "This is not the framework’s name. Copy it as it is written."
    )

    static func typeIt(_ name: String) -> Phrase {
        Phrase(fr: "Pour confirmer, écrivez : \(name)", en: "To confirm, type: \(name)")
    }
}
