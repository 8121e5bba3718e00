import Kernel
import Tabular

/// What is wrong with dates.
extension ImportFault {
    static func badDate(_ text: String, _ fault: DateTextFault) -> ImportFault {
        ImportFault(.badDate, fr: "« \(text.excerpt) » : \(fault.fr)", en: "“\(text.excerpt)”: \(fault.en)")
    }

    static func ambiguousDates(example: String) -> ImportFault {
        ImportFault(
            .ambiguousDates, example: example,
            fr: "« \(example.excerpt) » : \(DateTextFault.ambiguous.fr)",
            en: "“\(example.excerpt)”: \(DateTextFault.ambiguous.en)"
        )
    }

    static func contradictoryDates(_ text: String, other: String, line: Int) -> ImportFault {
        ImportFault(
            .contradictoryDates,
            fr: """
                « \(text.excerpt) » et « \(other.excerpt) » (ligne \(line)) n’ont pas le jour et le mois dans le même ordre. \
                Écrivez toutes les dates de la même façon, comme 2026-11-21.
                """,
            en: """
                “\(text.excerpt)” and “\(other.excerpt)” (line \(line)) do not have day and month in the same order. \
                Write all dates the same way, like 2026-11-21.
                """
        )
    }

    static func leftBeforeJoined(joined: Day, left: Day) -> ImportFault {
        ImportFault(
            .leftBeforeJoined,
            fr: "La sortie (\(French.day(left))) précède l’entrée (\(French.day(joined))). Corrigez l’une des deux dates.",
            en: "The last day (\(English.day(left))) is before the first day (\(English.day(joined))). Correct one of the two dates."
        )
    }
}
