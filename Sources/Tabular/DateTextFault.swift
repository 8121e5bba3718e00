/// Why a text is no date, in French and in English, with what to write instead.
package enum DateTextFault: Error, Sendable, Equatable {
    case unreadable
    /// The number a spreadsheet stores for a date.
    case serial
    case shortYear
    case ambiguous
    case noSuchDay

    package var fr: String {
        switch self {
        case .unreadable:
            "Ce n’est pas une date lisible. Écrivez-la comme 2026-11-21 ou 21/11/2026."
        case .serial:
            "C’est le numéro interne d’une date de tableur. Donnez à la colonne le format de date AAAA-MM-JJ et exportez à nouveau."
        case .shortYear:
            "L’année n’a que deux chiffres. Écrivez-la en entier, comme 21/11/2026."
        case .ambiguous:
            "Rien ne dit si le jour ou le mois vient en premier. Indiquez l’ordre des dates, ou écrivez-les comme 2026-11-21."
        case .noSuchDay:
            "Ce jour n’existe pas au calendrier. Vérifiez le jour, le mois et leur ordre."
        }
    }

    package var en: String {
        switch self {
        case .unreadable:
            "This is not a readable date. Write it like 2026-11-21 or 21/11/2026."
        case .serial:
            "This is a spreadsheet’s internal number for a date. Give the column the date format YYYY-MM-DD and export it again."
        case .shortYear:
            "The year has only two digits. Write it in full, like 21/11/2026."
        case .ambiguous:
            "Nothing says whether the day or the month comes first. State the order of dates, or write them like 2026-11-21."
        case .noSuchDay:
            "This day does not exist in the calendar. Check the day, the month and their order."
        }
    }
}
