import Kernel

enum ImportWords {
    static let title = Phrase(fr: "Importer un référentiel", en: "Import a framework")
    static let lead = Phrase(
        fr: "Palier lit vos fichiers, dit ce qu’il a compris et ce qui manque. Rien n’est enregistré avant que vous ne l’ayez vu.",
        en: "Palier reads your files, says what it understood and what is missing. Nothing is stored before you have seen it."
    )
    static let files = Phrase(fr: "Fichiers", en: "Files")
    static let filesHint = Phrase(
        fr: "Un fichier YAML de Palier ; ou des fichiers de parcours en Markdown à en-tête YAML, en YAML de compétences, "
            + "ou des tableaux en XLSX, CSV ou HTML, une ligne par compétence ou par palier.",
        en: "One Palier YAML file; or files of ladders in Markdown with a YAML header, in YAML of competencies, "
            + "or tables in XLSX, CSV or HTML, with one row per competency or per level."
    )
    static let pasted = Phrase(fr: "Ou collez le texte", en: "Or paste the text")
    /// After the label of the files: one of both is needed.
    static let orPasted = Phrase(fr: "ou un texte collé", en: "or pasted text")
    static let pastedHint = Phrase(
        fr: "Le texte d’un fichier, un tableau HTML, ou des cellules copiées d’un tableur, en-têtes comprises.",
        en: "The text of a file, an HTML table, or cells copied from a spreadsheet with their headers."
    )
    static let pastedName = Phrase(fr: "texte collé", en: "pasted text")
    static let look = Phrase(fr: "Lire ces fichiers", en: "Read these files")
    static let nothingSent = Phrase(
        fr: "Rien à lire : joignez au moins un fichier ou collez un texte.",
        en: "Nothing to read: attach a file or paste a text."
    )
    static func tooLarge(_ size: Int, most: Int) -> Phrase {
        let (size, most) = (size / 1_000_000 + 1, most / 1_000_000)
        return Phrase(
            fr:
                "Ensemble, ces fichiers prennent \(size) millions de caractères une fois dans le formulaire (un classeur y prend un tiers de plus que son poids) ; "
                + "\(most) millions au plus peuvent être enregistrés. Envoyez-les en plusieurs fois, ou retirez du classeur ses images et feuilles inutiles.",
            en: "Together these files take \(size) million characters once in the form (a workbook takes a third more than it weighs); "
                + "\(most) million at most can be stored. Send them in several times, or remove the workbook’s pictures and unneeded sheets."
        )
    }
    static let refusedTitle = Phrase(fr: "Ces fichiers ne peuvent pas être importés", en: "These files cannot be imported")
    static let refusedLead = Phrase(
        fr: "Rien n’a été enregistré. Corrigez ce qui bloque, puis envoyez-les de nouveau.",
        en: "Nothing was stored. Correct what stands in the way, then send them again."
    )
    static let tryAgain = Phrase(fr: "Envoyer de nouveau", en: "Send again")
    static let previewLead = Phrase(fr: "Rien n’est encore enregistré.", en: "Nothing is stored yet.")
    static let found = Phrase(fr: "Ce que les fichiers contiennent", en: "What the files hold")
    static let foundInTemplate = Phrase(fr: "Ce que le modèle contient", en: "What the template holds")
    static let whereTo = Phrase(fr: "Où l’enregistrer", en: "Where to store it")
    static let newFramework = Phrase(fr: "Comme un nouveau référentiel, en brouillon", en: "As a new framework, as a draft")
    static let store = Phrase(fr: "Enregistrer le brouillon", en: "Store the draft")
    static let other = Phrase(fr: "Choisir d’autres fichiers", en: "Choose other files")
    static let otherTemplate = Phrase(fr: "Choisir un autre modèle", en: "Choose another template")
    static let sameText = Phrase(fr: "Rien ne change : les fichiers disent la même chose.", en: "Nothing changes: the files say the same.")
    static let around = Phrase(fr: "les noms, paliers, thèmes ou règles changent", en: "names, levels, themes or rules change")
    static let noRemark = Phrase(fr: "L’import n’a rien à signaler.", en: "The import has nothing to report.")
    static let blocking = Phrase(fr: "Bloquant", en: "Blocking")
    static let warning = Phrase(fr: "À regarder", en: "To look at")
    static let note = Phrase(fr: "Noté", en: "Noted")
    static let statements = Phrase(fr: "Énoncés", en: "Statements")
    static let themes = Phrase(fr: "Thèmes", en: "Themes")
    static let competencies = Phrase(fr: "Compétences", en: "Competencies")
    static let levels = Phrase(fr: "Paliers", en: "Levels")
    static let expectations = Phrase(fr: "Attendus", en: "Expectations")

    static func previewTitle(_ ladders: Int) -> Phrase {
        Phrase(
            fr: ladders < 2 ? "Un parcours est prêt à être enregistré" : "\(ladders) parcours sont prêts à être enregistrés",
            en: ladders < 2 ? "One ladder is ready to be stored" : "\(ladders) ladders are ready to be stored"
        )
    }

    static func nextVersion(of name: Phrase, _ version: Int) -> Phrase {
        Phrase(fr: "Comme version \(version) de « \(name.fr) », en brouillon", en: "As version \(version) of “\(name.en)”, as a draft")
    }

    static func replacement(of name: Phrase, _ version: Int) -> Phrase {
        Phrase(
            fr: "À la place du brouillon de « \(name.fr) », version \(version)",
            en: "Instead of the draft of “\(name.en)”, version \(version)"
        )
    }

    static func stored(_ ladders: Int, _ expectations: Int) -> Phrase {
        let (some, many) = (CareersWords.ladders(ladders), CareersWords.expectations(expectations))
        return Phrase(fr: "Brouillon enregistré : \(some.fr), \(many.fr).", en: "Draft stored: \(some.en), \(many.en).")
    }

    static func unlisted(_ count: Int) -> Phrase {
        Phrase(
            fr: "… et \(French.count(count, "autre remarque", "autres remarques")), non listées.",
            en: "… and \(English.count(count, "more entry", "more entries")), not listed."
        )
    }

    static func notes(_ count: Int) -> Phrase {
        Phrase(fr: "\(count) notes sur la façon dont les fichiers ont été lus", en: "\(count) notes on how the files were read")
    }

    static func line(_ number: Int) -> Phrase { Phrase(fr: "ligne \(number)", en: "line \(number)") }

    static func summary(errors: Int, warnings: Int, notes: Int) -> Phrase {
        let fr = [
            errors > 0 ? French.count(errors, "point bloquant", "points bloquants") : nil,
            warnings > 0 ? French.count(warnings, "point à regarder", "points à regarder") : nil,
            notes > 0 ? French.count(notes, "note", "notes") : nil,
        ].compactMap { $0 }.joined(separator: ", ")
        let en = [
            errors > 0 ? English.count(errors, "blocking point", "blocking points") : nil,
            warnings > 0 ? English.count(warnings, "point to look at", "points to look at") : nil,
            notes > 0 ? English.count(notes, "note", "notes") : nil,
        ].compactMap { $0 }.joined(separator: ", ")
        return fr.isEmpty ? noRemark : Phrase(fr: fr, en: en)
    }

    static func losses(_ losses: FrameworkLosses) -> Phrase {
        let counted: [(Int, Phrase, Phrase)] = [
            (losses.signals, Phrase(fr: "signal", en: "signal"), Phrase(fr: "signaux", en: "signals")),
            (losses.examples, Phrase(fr: "exemple", en: "example"), Phrase(fr: "exemples", en: "examples")),
            (losses.rules, Phrase(fr: "règle de progression", en: "progression rule"), Phrase(fr: "règles de progression", en: "progression rules")),
            (losses.prerequisites, Phrase(fr: "condition préalable", en: "prerequisite"), Phrase(fr: "conditions préalables", en: "prerequisites")),
            (
                losses.describedLevels, Phrase(fr: "palier avec ses titres, sa portée ou son expérience", en: "level with its titles, scope or experience"),
                Phrase(fr: "paliers avec leurs titres, leur portée ou leur expérience", en: "levels with their titles, scope or experience")
            ),
        ]
        var (fr, en) = ([String](), [String]())
        for (count, one, many) in counted where count > 0 {
            fr.append(French.count(count, one.fr, many.fr))
            en.append(English.count(count, one.en, many.en))
        }
        for language in losses.languages {
            fr.append(language == .french ? "les textes français" : "les textes anglais")
            en.append(language == .french ? "the French texts" : "the English texts")
        }
        return Phrase(
            fr: "Ne sont pas dans ce fichier, et disparaîtraient : \(French.list(fr)).",
            en: "Not in this file, and lost by storing it there: \(English.list(en)).")
    }

    static func changes(_ changes: FrameworkChanges) -> Phrase {
        if changes.isEmpty { return sameText }
        var parts: [Phrase] = []
        func add(_ count: Int, _ one: Phrase, _ many: Phrase) {
            if count > 0 { parts.append(Phrase(fr: French.count(count, one.fr, many.fr), en: English.count(count, one.en, many.en))) }
        }
        add(
            changes.addedLadders.count,
            Phrase(fr: "parcours ajouté", en: "ladder added"),
            Phrase(fr: "parcours ajoutés", en: "ladders added")
        )
        add(
            changes.removedLadders.count,
            Phrase(fr: "parcours retiré", en: "ladder removed"),
            Phrase(fr: "parcours retirés", en: "ladders removed")
        )
        add(changes.added, Phrase(fr: "attendu ajouté", en: "expectation added"), Phrase(fr: "attendus ajoutés", en: "expectations added"))
        add(
            changes.rewritten,
            Phrase(fr: "attendu réécrit", en: "expectation rewritten"),
            Phrase(fr: "attendus réécrits", en: "expectations rewritten")
        )
        add(
            changes.removed,
            Phrase(fr: "attendu retiré", en: "expectation removed"),
            Phrase(fr: "attendus retirés", en: "expectations removed")
        )
        if changes.changesAroundExpectations { parts.append(around) }
        return Phrase(
            fr: "Ce qui change : " + parts.map(\.fr).joined(separator: ", ") + ".",
            en: "What changes: " + parts.map(\.en).joined(separator: ", ") + "."
        )
    }
}
