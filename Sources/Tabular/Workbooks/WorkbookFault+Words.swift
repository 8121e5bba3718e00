extension WorkbookFault {
    var words: (fr: String, en: String) {
        switch self {
        case .damaged, .notAWorkbook, .compoundDocument, .encrypted: formatWords
        case .bloated, .tooManyParts, .documentType, .outsideTheArchive: hostileWords
        case .severalSheets(let names): Self.severalSheets(names)
        case .faultyCells(let cells): Self.faultyCells(cells)
        case .noSheet, .unknownSheet, .longCell, .notWritten: contentWords
        }
    }

    private var formatWords: (fr: String, en: String) {
        switch self {
        case .damaged(let part):
            (
                "Le classeur est abîmé ou coupé (\(part.excerpt)). Ouvrez-le dans un tableur, enregistrez-le en .xlsx et recommencez.",
                "The workbook is damaged or cut (\(part.excerpt)). Open it in a spreadsheet, save it as .xlsx and try again."
            )
        case .encrypted:
            (
                "Le classeur est chiffré. Enregistrez-le sans mot de passe et recommencez.",
                "The workbook is encrypted. Save it without a password and try again."
            )
        case .compoundDocument:
            (
                "C’est un ancien classeur .xls, ou un classeur protégé par un mot de passe. Enregistrez-le en .xlsx, sans mot de passe.",
                "This is an old .xls workbook, or one protected by a password. Save it as .xlsx, without a password."
            )
        default:
            (
                "Cette archive n’est pas un classeur .xlsx. Exportez la feuille en .xlsx ou en CSV et recommencez.",
                "This archive is not an .xlsx workbook. Export the sheet as .xlsx or CSV and try again."
            )
        }
    }

    private var hostileWords: (fr: String, en: String) {
        switch self {
        case .bloated(let part):
            (
                "Le classeur se déploie bien au-delà de sa taille (\(part.excerpt)) : il est refusé. Exportez la feuille utile en CSV.",
                "The workbook unpacks to far more than its size (\(part.excerpt)): it is refused. Export the sheet you need as CSV."
            )
        case .tooManyParts(let limit):
            (
                "Le classeur a plus de \(limit) parties. Gardez la feuille utile et enregistrez-le à nouveau.",
                "The workbook has more than \(limit) parts. Keep the sheet you need and save it again."
            )
        case .documentType(let part):
            (
                "Le classeur déclare un type de document (\(part.excerpt)), ce qu’aucun tableur n’écrit : il est refusé.",
                "The workbook declares a document type (\(part.excerpt)), which no spreadsheet writes: it is refused."
            )
        case .outsideTheArchive(let target):
            (
                "Le classeur désigne une partie hors de lui-même (« \(target.excerpt) ») : il est refusé.",
                "The workbook points to a part outside itself (“\(target.excerpt)”): it is refused."
            )
        default: formatWords
        }
    }

    private static func severalSheets(_ names: [String]) -> (fr: String, en: String) {
        let list = names.prefix(5).map(\.excerpt).joined(separator: ", ") + (names.count > 5 ? "…" : "")
        return (
            "Plusieurs feuilles du classeur ont des lignes (\(list)). Gardez celle à lire : masquez ou supprimez les autres, enregistrez et recommencez.",
            "Several sheets of the workbook hold rows (\(list)). Keep the one to read: hide or delete the others, save and try again."
        )
    }

    private static func faultyCells(_ cells: [String]) -> (fr: String, en: String) {
        let list = cells.prefix(5).joined(separator: ", ") + (cells.count > 5 ? "…" : "")
        return (
            "Des formules du classeur sont en erreur (\(list)). Corrigez-les dans le tableur, ou remplacez-les par leur valeur.",
            "Formulas of the workbook are in error (\(list)). Correct them in the spreadsheet, or replace them with their value."
        )
    }

    private var contentWords: (fr: String, en: String) {
        switch self {
        case .unknownSheet(let name):
            (
                "Aucune feuille ne s’appelle « \(name.excerpt) ». Vérifiez son nom en bas du tableur.",
                "No sheet is called “\(name.excerpt)”. Check its name at the bottom of the spreadsheet."
            )
        case .longCell(let sheet, let limit):
            (
                "Une cellule de la feuille « \(sheet.excerpt) » dépasse \(limit) caractères, ce qu’un tableur ne sait pas tenir. Exportez en YAML.",
                "A cell of the sheet “\(sheet.excerpt)” is longer than \(limit) characters, more than a spreadsheet holds. Export as YAML."
            )
        case .notWritten:
            (
                "Le classeur n’a pas pu être écrit. Vérifiez l’espace libre du dossier temporaire du serveur.",
                "The workbook could not be written. Check the free space of the server’s temporary folder."
            )
        default:
            (
                "Le classeur n’a aucune feuille visible. Affichez la feuille à lire, enregistrez et recommencez.",
                "The workbook has no visible sheet. Show the sheet to read, save and try again."
            )
        }
    }
}

extension TabularError {
    static func workbook(_ fault: WorkbookFault, line: Int = 1) -> TabularError {
        TabularError(.workbook(fault), at: TextPosition(line: line, character: 1))
    }
}
