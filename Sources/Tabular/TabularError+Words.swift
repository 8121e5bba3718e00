extension TabularError {
    package var fr: String { words.fr }
    package var en: String { words.en }

    /// Both languages side by side, so that neither is forgotten when a sentence changes.
    private var words: (fr: String, en: String) {
        switch kind {
        case .empty, .tooLarge, .tooManyColumns, .tooManyCells: sizeWords
        case .spreadsheetFile, .invalidUTF8, .invalidUTF16, .undefinedByte, .nul: encodingWords
        case .unclosedQuote, .textAfterClosingQuote, .unknownSeparator: syntaxWords
        case .noHeader, .duplicateHeader: headerWords
        case .overBudget(let resource, let limit): resource.words(limit)
        case .workbook(let fault): fault.words
        }
    }

    private var sizeWords: (fr: String, en: String) {
        switch kind {
        case .tooLarge(let bytes, let limit):
            (
                "Le fichier pèse \(Self.megabytes(bytes)) Mo ; la limite est de \(Self.megabytes(limit)) Mo. Découpez-le en plusieurs fichiers.",
                "The file weighs \(Self.megabytes(bytes)) MB; the limit is \(Self.megabytes(limit)) MB. Split it into several files."
            )
        case .tooManyColumns(let limit):
            (
                "La ligne a plus de \(limit) colonnes. Vérifiez le séparateur, ou supprimez les colonnes inutiles.",
                "The line has more than \(limit) columns. Check the separator, or remove the columns you do not need."
            )
        case .tooManyCells(let limit):
            (
                "Le fichier a plus de \(limit) cellules. Découpez-le en plusieurs fichiers.",
                "The file has more than \(limit) cells. Split it into several files."
            )
        default:
            (
                "Le fichier est vide. Exportez-le à nouveau, avec une ligne d’en-têtes et au moins une ligne de données.",
                "The file is empty. Export it again, with a header line and at least one line of data."
            )
        }
    }

    private var encodingWords: (fr: String, en: String) {
        switch kind {
        case .invalidUTF8(let byte):
            (
                "L’octet \(Self.hexadecimal(byte)) n’est pas du texte UTF-8. Enregistrez le fichier en « CSV UTF-8 » et recommencez, ou dites dans quel encodage il est.",
                "Byte \(Self.hexadecimal(byte)) is not UTF-8 text. Save the file as “CSV UTF-8” and try again, or say which encoding it is in."
            )
        case .undefinedByte(let byte):
            (
                "L’octet \(Self.hexadecimal(byte)) n’est un caractère ni en UTF-8 ni en Windows-1252. Enregistrez le fichier en « CSV UTF-8 » et recommencez.",
                "Byte \(Self.hexadecimal(byte)) is a character neither in UTF-8 nor in Windows-1252. Save the file as “CSV UTF-8” and try again."
            )
        case .invalidUTF16:
            (
                "Le fichier annonce de l’UTF-16 mais un caractère y est coupé. Enregistrez-le en « CSV UTF-8 » et recommencez.",
                "The file announces UTF-16 but a character in it is cut. Save it as “CSV UTF-8” and try again."
            )
        case .nul:
            (
                "Le fichier contient un caractère nul : ce n’est pas du texte. Enregistrez-le en « CSV UTF-8 » et recommencez.",
                "The file holds a NUL character: it is not text. Save it as “CSV UTF-8” and try again."
            )
        default:
            (
                "C’est un classeur de tableur, pas un fichier CSV. Ouvrez-le, enregistrez la feuille en « CSV UTF-8 » et recommencez.",
                "This is a spreadsheet workbook, not a CSV file. Open it, save the sheet as “CSV UTF-8” and try again."
            )
        }
    }

    private var syntaxWords: (fr: String, en: String) {
        switch kind {
        case .unclosedQuote:
            (
                "Le guillemet ouvert ici n’est jamais refermé. Fermez-le, ou doublez-le (\"\") s’il fait partie du texte.",
                "The quote opened here is never closed. Close it, or double it (\"\") if it is part of the text."
            )
        case .unknownSeparator(let text):
            (
                "La première ligne déclare le séparateur « \(text.excerpt) ». Utilisez le point-virgule, la virgule ou la tabulation.",
                "The first line declares the separator “\(text.excerpt)”. Use a semicolon, a comma or a tab."
            )
        default:
            (
                "Du texte suit un guillemet fermant. Doublez les guillemets (\"\") qui font partie du texte, ou vérifiez le séparateur.",
                "Text follows a closing quote. Double the quotes (\"\") that are part of the text, or check the separator."
            )
        }
    }

    private var headerWords: (fr: String, en: String) {
        switch kind {
        case .duplicateHeader(let name, let first):
            (
                "La colonne « \(name.excerpt) » apparaît deux fois (déjà en colonne \(first)). Renommez ou supprimez l’une des deux.",
                "The column “\(name.excerpt)” appears twice (already in column \(first)). Rename or remove one of them."
            )
        default:
            (
                "La première ligne n’a pas d’en-têtes. Écrivez-y le nom de chaque colonne.",
                "The first line has no headers. Write the name of each column there."
            )
        }
    }

    private static func megabytes(_ bytes: Int) -> Int { (bytes + 1_048_575) / 1_048_576 }

    private static func hexadecimal(_ byte: UInt8) -> String {
        "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
