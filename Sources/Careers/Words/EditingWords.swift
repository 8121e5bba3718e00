import Kernel

/// Changing the structure of a draft.
enum EditingWords {
    static let gone = Phrase(
        fr: "Ce que vous changez n’est plus dans ce parcours : quelqu’un l’a retiré ou déplacé. Relisez la matrice, puis recommencez.",
        en: "What you are changing is no longer on this ladder: somebody removed or moved it. Read the matrix again, then start over.")
    static let alreadyThere = Phrase(fr: "Cette compétence est déjà dans ce parcours.", en: "This competency already stands on this ladder.")

    static let nowhere = Phrase(fr: "Cette compétence est déjà au bout de la matrice.", en: "This competency already stands at the end of the matrix.")
    static let noTheme = Phrase(
        fr: "Choisissez un thème, ou donnez un nom au nouveau.", en: "Choose a theme, or name the new one.")
    static let themeNamed = Phrase(
        fr: "Un autre thème de ce parcours porte ce nom. Donnez-en un autre, ou changez le thème de ses compétences.",
        en: "Another theme of this ladder has this name. Give it another one, or change the theme of its competencies.")
    static let begun = Phrase(fr: "Le référentiel est créé. Ajoutez-lui un parcours.", en: "The framework is created. Add a ladder to it.")
    static let nothingToUndo = Phrase(fr: "Il n’y a plus rien à annuler dans ce brouillon.", en: "There is nothing left to undo in this draft.")
    static let anotherStep = Phrase(
        fr: "Quelqu’un a changé ce brouillon depuis : relisez-le, puis annulez ce que vous voulez annuler.",
        en: "Somebody changed this draft since: read it again, then undo what you want to undo.")

    static let writtenMeanwhile = Phrase(
        fr: "Quelqu’un a écrit dans ce brouillon depuis que vous avez ouvert cette page. Rien n’est retiré : relisez, puis retirez.",
        en: "Somebody wrote in this draft since you opened this page. Nothing is removed: read it again, then remove.")
    static let blockUnread = Phrase(
        fr: "Ce bloc remplacerait des attendus écrits depuis que vous avez ouvert cette page. Rien n’est collé : comparez, puis collez de nouveau.",
        en: "This block would replace expectations written since you opened this page. Nothing is pasted: compare, then paste again.")
    static let imported = Phrase(fr: "un import à la place de ce qui était écrit", en: "an import in place of what was written")

    static func added(_ name: Phrase) -> Phrase { Phrase(fr: "« \(name.fr) » ajouté", en: "“\(name.en)” added") }
    static func removed(_ name: Phrase) -> Phrase { Phrase(fr: "« \(name.fr) » retiré", en: "“\(name.en)” removed") }
    static func moved(_ name: Phrase) -> Phrase { Phrase(fr: "« \(name.fr) » déplacé", en: "“\(name.en)” moved") }
    static func described(_ name: Phrase) -> Phrase { Phrase(fr: "« \(name.fr) » décrit", en: "“\(name.en)” described") }
    static func removedLevel(_ order: Int) -> Phrase { Phrase(fr: "palier \(order) retiré", en: "level \(order) removed") }

    static func undone(_ words: Phrase) -> Phrase { Phrase(fr: "Annulé : \(words.fr).", en: "Undone: \(words.en).") }

    static func tooLarge(_ height: Int, _ width: Int, room rows: Int, _ levels: Int) -> Phrase {
        Phrase(
            fr:
                "Ce bloc a \(height) lignes et \(width) colonnes ; à partir de cette case il reste \(rows) lignes et \(levels) paliers. Rien n’est changé : partez d’une autre case, ou collez un bloc plus petit.",
            en:
                "This block has \(height) lines and \(width) columns; from this cell there are \(rows) lines and \(levels) levels left. Nothing is changed: start from another cell, or paste a smaller block."
        )
    }

    static func wrote(_ cells: Int) -> Phrase {
        cells == 1 ? Phrase(fr: "un attendu écrit", en: "one expectation written") : Phrase(fr: "\(cells) attendus écrits", en: "\(cells) expectations written")
    }
}

extension Phrase {
    /// With a capital and a full stop.
    var asSentence: Phrase {
        let sentence = { (text: String) in text.prefix(1).uppercased() + text.dropFirst() + "." }
        return Phrase(fr: sentence(fr), en: sentence(en))
    }
}
