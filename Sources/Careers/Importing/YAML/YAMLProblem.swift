import Kernel

/// The problems people really meet, with what to do about each.
enum YAMLProblem {
    static func phrase(_ problem: String, tabHere: Bool, openedOn line: Int?) -> Phrase {
        if tabHere || problem.contains("tab character") { return tab }
        for (words, phrase) in known where problem.contains(words) { return phrase }
        if problem.contains("unexpected end of stream"), let line { return unclosed(line) }
        return other(problem)
    }

    static func other(_ problem: String) -> Phrase {
        Phrase(
            fr: "Le YAML n’est pas lisible ici (« \(problem) ») : vérifiez le retrait, les guillemets et les deux-points.",
            en: "The YAML cannot be read here (“\(problem)”): check the indentation, the quotes and the colons."
        )
    }

    private static let tab = Phrase(
        fr: "Une tabulation sert de retrait : remplacez-la par des espaces.",
        en: "A tab is used as indentation: replace it with spaces."
    )

    private static func unclosed(_ line: Int) -> Phrase {
        Phrase(
            fr: "Les guillemets ouverts à la ligne \(line) ne sont jamais refermés.",
            en: "The quotes opened on line \(line) are never closed."
        )
    }

    private static let known: [(words: String, phrase: Phrase)] = [
        (
            "mapping values are not allowed",
            Phrase(
                fr: "Un deux-points inattendu : mettez le texte entre guillemets s’il contient « : », ou corrigez le retrait.",
                en: "An unexpected colon: put the text in quotes if it contains \": \", or correct the indentation."
            )
        ),
        (
            "cannot start any token",
            Phrase(
                fr: "Un texte ne peut pas commencer par ce caractère : mettez-le entre guillemets.",
                en: "A text cannot start with this character: put it in quotes."
            )
        ),
        (
            "did not find expected key",
            Phrase(
                fr:
                    "Une clé est attendue ici : alignez le retrait sur les lignes "
                    + "voisines, et mettez entre guillemets un texte qui contient des guillemets.",
                en: "A key is expected here: align the indentation with the lines around, and quote a text that contains quotes."
            )
        ),
        (
            "did not find expected '-'",
            Phrase(
                fr: "Un tiret de liste est attendu ici : alignez-le sur les tirets du dessus.",
                en: "A list dash is expected here: align it with the dashes above."
            )
        ),
        (
            "could not find expected ':'",
            Phrase(
                fr: "Un deux-points manque après la clé, ou un texte sur plusieurs lignes n’est pas entre guillemets.",
                en: "A colon is missing after the key, or a text on several lines is not quoted."
            )
        ),
        (
            "block sequence entries are not allowed",
            Phrase(
                fr: "Un tiret de liste ne peut pas se trouver ici : mettez-le sur sa propre ligne.",
                en: "A list dash cannot stand here: put it on its own line."
            )
        ),
        (
            "did not find expected ','",
            Phrase(
                fr: "Une virgule ou le crochet fermant manque : refermez ce qui a été ouvert.",
                en: "A comma or the closing bracket is missing: close what was opened."
            )
        ),
        (
            "unknown escape character",
            Phrase(
                fr:
                    "Après une barre oblique inverse, ce caractère ne veut rien "
                    + "dire : doublez la barre, ou employez des apostrophes autour du texte.",
                en: "After a backslash this character means nothing: double the backslash, or put the text in single quotes."
            )
        ),
        (
            "undefined alias",
            Phrase(
                fr: "Un astérisque en tête désigne un alias : mettez le texte entre guillemets.",
                en: "A leading asterisk means an alias: put the text in quotes."
            )
        ),
        (
            "another document",
            Phrase(
                fr: "Un second document commence ici (`---`) : un fichier contient un seul référentiel.",
                en: "A second document starts here (`---`): a file holds one framework."
            )
        ),
        (
            "Maximum nesting level",
            Phrase(fr: "L’imbrication est trop profonde.", en: "The nesting is too deep.")
        ),
    ]
}
