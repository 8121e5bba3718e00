import Kernel

/// Writing a ladder in its matrix.
enum StructureWords {
    static let title = Phrase(fr: "Écrire un parcours", en: "Write a ladder")
    static let write = Phrase(fr: "Écrire", en: "Write")
    static let lead = Phrase(
        fr: "Chaque case s’enregistre quand vous la quittez. C’est un brouillon : seuls les auteurs et les Heads le lisent.",
        en: "Each cell is saved as you leave it. This is a draft: only authors and Heads read it.")
    static let emptyTitle = Phrase(fr: "Cette matrice attend ses paliers et ses compétences.", en: "This matrix awaits its levels and competencies.")
    static let emptyText = Phrase(
        fr: "Ajoutez ci-dessous un premier palier et une première compétence : la case où ils se croisent s’ouvrira.",
        en: "Add a first level and a first competency below: the cell where they meet will open.")
    static let keyWrite = Phrase(
        fr: "pour écrire dans une case et pour la garder, Maj + Entrée pour aller à la ligne,",
        en: "to write in a cell and to keep it, Shift + Enter for a new line,")
    static let escape = Phrase(fr: "Échap", en: "Esc")
    static let keyLeave = Phrase(fr: "pour la quitter sans rien changer.", en: "to leave it unchanged.")
    static let keyPaste = Phrase(
        fr: "Collez un bloc copié d’un tableur : il remplit les cases à droite et en dessous.",
        en: "Paste a block copied from a spreadsheet: it fills the cells to the right and below.")
    static let undo = Phrase(fr: "Annuler ce changement", en: "Undo this change")
    static let saving = Phrase(fr: "Enregistrement…", en: "Saving…")
    static let saved = Phrase(fr: "Enregistré", en: "Saved")
    static let failed = Phrase(fr: "Pas enregistré : vérifiez la connexion, puis réessayez.", en: "Not saved: check the connection, then try again.")
    static let over = Phrase(
        fr: "Pas enregistré : votre session est terminée. Connectez-vous dans un autre onglet, puis réessayez ici.",
        en: "Not saved: your session is over. Sign in in another tab, then try again here.")
    static let writeHere = Phrase(fr: "Écrire", en: "Write")
    static let oneLineEach = Phrase(
        fr: "Une ligne par énoncé ; une ligne qui commence par un tiret est un exemple de l’énoncé au-dessus.",
        en: "One line per statement; a line that begins with a dash is an example of the statement above.")
    static let bothLanguages = Phrase(
        fr: "Écrire cet attendu dans les deux langues, avec ses signaux et ses exemples",
        en: "Write this expectation in both languages, with its signals and examples")

    static func titled(_ name: Phrase) -> Phrase { Phrase(fr: "Écrire « \(name.fr) »", en: "Write “\(name.en)”") }
    static func lastChange(_ words: Phrase) -> Phrase { Phrase(fr: "Dernier changement : \(words.fr)", en: "Last change: \(words.en)") }

    static func expected(in language: Language) -> Phrase {
        language == .french
            ? Phrase(fr: "Ce que l’on attend, en français", en: "What is expected, in French")
            : Phrase(fr: "Ce que l’on attend, en anglais", en: "What is expected, in English")
    }
}

/// The forms around the matrix.
extension StructureWords {
    static let add = Phrase(fr: "Ajouter", en: "Add")
    static let remove = Phrase(fr: "Retirer", en: "Remove")
    static let levels = Phrase(fr: "Paliers", en: "Levels")
    static let addLevel = Phrase(fr: "Ajouter un palier", en: "Add a level")
    static let levelName = Phrase(fr: "Nom du palier", en: "Name of the level")
    static let above = Phrase(fr: "Où", en: "Where")
    static let first = Phrase(fr: "tout en bas", en: "at the very bottom")
    static let rows = Phrase(fr: "Compétences", en: "Competencies")
    static let addRow = Phrase(fr: "Ajouter une compétence", en: "Add a competency")
    static let rowName = Phrase(fr: "Nom de la compétence", en: "Name of the competency")
    static let rowText = Phrase(fr: "Ce qu’elle recouvre", en: "What it covers")
    static let theme = Phrase(fr: "Thème", en: "Theme")
    static let newTheme = Phrase(fr: "Un nouveau thème", en: "A new theme")
    static let themeName = Phrase(fr: "Nom du thème", en: "Name of the theme")
    static let themeKind = Phrase(fr: "Nature du thème", en: "Kind of theme")
    static let noKind = Phrase(fr: "non précisée", en: "not said")
    static let kindHint = Phrase(
        fr: "Savoir-être et valeurs ne se publient qu’avec des signaux observables.",
        en: "Soft skills and values are published only with observable signals.")
    static let shareRow = Phrase(fr: "Reprendre une compétence d’un autre parcours", en: "Share a competency of another ladder")
    static let sharedRow = Phrase(fr: "Compétence", en: "Competency")
    static let sharedHint = Phrase(
        fr: "C’est la même compétence sur les deux parcours : son nom change partout à la fois. Ses attendus se récrivent ici.",
        en: "It is the same competency on both ladders: its name changes everywhere at once. Its expectations are written anew here.")
    static let pasteBlock = Phrase(fr: "Coller un bloc de tableur", en: "Paste a block of a spreadsheet")
    static let fromRow = Phrase(fr: "À partir de la compétence", en: "From the competency")
    static let fromLevel = Phrase(fr: "À partir du palier", en: "From the level")
    static let block = Phrase(fr: "Bloc copié", en: "Copied block")
    static let blockHint = Phrase(
        fr: "Une ligne par compétence, une tabulation entre les paliers, comme un tableur les copie. Une case vide efface.",
        en: "One line per competency, a tab between levels, as a spreadsheet copies them. An empty cell erases.")
    static let paste = Phrase(fr: "Coller", en: "Paste")
    static let wholeLadder = Phrase(fr: "Le parcours entier", en: "The whole ladder")
    static let seeAsReaders = Phrase(fr: "Voir comme les lecteurs le verront", en: "See it as readers will")
    static let removeLadder = Phrase(fr: "Retirer ce parcours", en: "Remove this ladder")
    static let removeLadderNote = Phrase(
        fr: "Ses paliers, ses compétences et ses attendus partent avec lui. Le changement peut être annulé.",
        en: "Its levels, competencies and expectations go with it. The change can be undone.")
    static let addLadder = Phrase(fr: "Ajouter un parcours", en: "Add a ladder")
    static let ladderName = Phrase(fr: "Nom du parcours", en: "Name of the ladder")
    static let track = Phrase(fr: "Filière", en: "Track")
    static let model = Phrase(fr: "Partir de", en: "Start from")
    static let fromNothing = Phrase(fr: "rien", en: "nothing")
    static let place = Phrase(fr: "Sa place", en: "Its place")
    static let up = Phrase(fr: "Monter", en: "Move up")
    static let down = Phrase(fr: "Descendre", en: "Move down")
    static let removeRow = Phrase(fr: "Retirer cette compétence du parcours", en: "Remove this competency from the ladder")
    static let begin = Phrase(fr: "Partir de rien", en: "Start from nothing")
    static let beginNote = Phrase(
        fr: "Un référentiel vide, où vous ajoutez parcours, paliers et compétences un à un.",
        en: "An empty framework, where you add ladders, levels and competencies one by one.")
    static let frameworkName = Phrase(fr: "Nom du référentiel", en: "Name of the framework")

    static func aboveLevel(_ order: Int, _ name: Phrase) -> Phrase {
        Phrase(fr: "au-dessus du palier \(order), \(name.fr)", en: "above level \(order), \(name.en)")
    }

    static func removeLevel(_ order: Int) -> Phrase { Phrase(fr: "Retirer le palier \(order)", en: "Remove level \(order)") }

    static func removeLevelNote(_ count: Int) -> Phrase {
        let words = CareersWords.expectations(count)
        return Phrase(
            fr: "\(words.fr) à ce palier : retirés avec lui. Les paliers au-dessus descendent d’un rang.",
            en: "\(words.en) at this level: removed with it. The levels above come down by one.")
    }

    static func removeRowNote(_ count: Int) -> Phrase {
        let words = CareersWords.expectations(count)
        return Phrase(
            fr: "\(words.fr) sur ce parcours : retirés avec elle. Les règles de progression ne la citent plus.",
            en: "\(words.en) on this ladder: removed with it. Progression rules no longer name it.")
    }

    static func alsoOn(_ ladders: [Phrase]) -> Phrase {
        Phrase(
            fr: "Cette compétence est aussi sur \(French.list(ladders.map { "« \($0.fr) »" })) : ce que vous changez ici change là-bas aussi.",
            en: "This competency also stands on \(English.list(ladders.map { "“\($0.en)”" })): what you change here changes there too.")
    }

    static func themeAlsoOn(_ ladders: [Phrase]) -> Phrase {
        Phrase(
            fr: "Ce thème est aussi sur \(French.list(ladders.map { "« \($0.fr) »" })) : ce que vous changez ici change là-bas aussi.",
            en: "This theme also stands on \(English.list(ladders.map { "“\($0.en)”" })): what you change here changes there too.")
    }
}
