import Kernel
import Tabular

extension LongTableReader {
    static let noRow = Phrase(
        fr: "Aucune ligne à lire sous les en-têtes : il en faut une par palier et compétence.",
        en: "No row to read below the headers: one per level and skill is needed."
    )

    static let tooLong = Phrase(
        fr: "Cette case dépasse \(ImportLimits.textLength) octets : raccourcissez-la, ou refermez ses guillemets.",
        en: "This cell is longer than \(ImportLimits.textLength) bytes: shorten it, or close its quotes."
    )

    static let tooManyLadders = Phrase(
        fr: "Plus de \(ImportLimits.ladders) parcours : importez-les en plusieurs fois.",
        en: "More than \(ImportLimits.ladders) ladders: import them in several times."
    )

    static func tooManyLevels(_ ladder: String) -> Phrase {
        Phrase(
            fr: "« \(ladder.excerpt) » a plus de \(ImportLimits.levels) paliers : la colonne du palier est-elle la bonne ?",
            en: "“\(ladder.excerpt)” has more than \(ImportLimits.levels) levels: is the column of the level the right one?"
        )
    }

    static func incomplete(_ column: Table.Column?) -> Phrase {
        let name = column?.name.excerpt ?? ""
        return Phrase(fr: "Ligne non reprise : `\(name)` est vide.", en: "Row not imported: `\(name)` is empty.")
    }

    static func extraCells(_ count: Int) -> Phrase {
        Phrase(
            fr: "Cette ligne a \(French.count(count, "case", "cases")) de plus que les en-têtes, non reprises : "
                + "un texte qui contient le séparateur se met entre guillemets.",
            en: "This row has \(English.count(count, "cell", "cells")) more than the headers, not imported: "
                + "a text that holds the separator goes in quotes."
        )
    }

    static func noLadderColumn(_ name: String) -> Phrase {
        Phrase(
            fr: "Aucune colonne ne nomme le parcours : tout est lu comme un seul, « \(name.excerpt) », du nom du fichier.",
            en: "No column names the ladder: everything is read as one, “\(name.excerpt)”, after the file."
        )
    }

    static func unnamedLevel(_ text: String, _ ladder: String) -> Phrase {
        Phrase(
            fr: "« \(text.excerpt) » ne nomme aucun palier de « \(ladder.excerpt) » : son numéro en tient lieu.",
            en: "“\(text.excerpt)” names no level of “\(ladder.excerpt)”: its number stands for it."
        )
    }

    static func notANumber(_ text: String, _ column: Table.Column?) -> Phrase {
        Phrase(
            fr: "`\(column?.name.excerpt ?? "")` : un nombre entier est attendu, pas « \(text.excerpt) ».",
            en: "`\(column?.name.excerpt ?? "")`: a whole number is expected, not “\(text.excerpt)”."
        )
    }

    static func twoOrders(_ level: String, _ first: Int, _ second: Int) -> Phrase {
        Phrase(
            fr: "« \(level.excerpt) » a deux rangs, \(first) puis \(second) : gardez-en un.",
            en: "“\(level.excerpt)” has two ranks, \(first) then \(second): keep one."
        )
    }

    static func noOrder(_ level: String, _ column: Table.Column?) -> Phrase {
        Phrase(
            fr: "« \(level.excerpt) » n’a pas de rang dans `\(column?.name.excerpt ?? "")`, que d’autres paliers remplissent : ajoutez-le.",
            en: "“\(level.excerpt)” has no rank in `\(column?.name.excerpt ?? "")`, which other levels fill: add it."
        )
    }

    static func sameOrder(_ low: String, _ high: String, _ order: Int) -> Phrase {
        Phrase(
            fr: "« \(low.excerpt) » et « \(high.excerpt) » ont le même rang, \(order) : donnez un rang à chacun.",
            en: "“\(low.excerpt)” and “\(high.excerpt)” have the same rank, \(order): give each its own."
        )
    }

    static func orderedByNumber(_ ladder: String) -> Phrase {
        Phrase(
            fr: "Les paliers de « \(ladder.excerpt) » portent un numéro : il donne leur ordre.",
            en: "The levels of “\(ladder.excerpt)” carry a number: it gives their order."
        )
    }

    static func twoTexts(_ column: Table.Column?) -> Phrase {
        let name = column?.name.excerpt ?? ""
        return Phrase(
            fr: "`\(name)` dit autre chose sur une ligne précédente : le premier texte est gardé.",
            en: "`\(name)` says something else on an earlier row: the first text is kept."
        )
    }

    static func nothingExpected(_ skill: String, _ level: String) -> Phrase {
        Phrase(
            fr: "« \(skill.excerpt) » ne dit rien au palier « \(level.excerpt) » : la case reste non définie.",
            en: "“\(skill.excerpt)” says nothing at level “\(level.excerpt)”: the cell stays not defined."
        )
    }

    static func repeatedRow(_ line: Int) -> Phrase {
        Phrase(fr: "Cette ligne répète celle qui commence à la ligne \(line).", en: "This row repeats the one that starts on line \(line).")
    }

    static func mergedRow(_ line: Int) -> Phrase {
        Phrase(
            fr: "Même palier et même compétence qu’à la ligne \(line) : les textes ont été réunis.",
            en: "Same level and same skill as on line \(line): the texts were put together."
        )
    }

    static func twoGrades(_ skill: String, _ first: String, _ second: String) -> Phrase {
        Phrase(
            fr: "« \(skill.excerpt) » reçoit deux degrés au même palier : « \(first.excerpt) » est gardé, pas « \(second.excerpt) ».",
            en: "“\(skill.excerpt)” gets two grades at one level: “\(first.excerpt)” is kept, not “\(second.excerpt)”."
        )
    }

    static func placeholderGrade(_ text: String) -> Phrase {
        Phrase(fr: "« \(text.excerpt) » n’est pas un degré : non repris.", en: "“\(text.excerpt)” is not a grade: not imported.")
    }

    static func introductions(_ count: Int) -> Phrase {
        Phrase(
            fr:
                "\(French.count(count, "case commence", "cases commencent")) par une ligne qui n’introduit que la liste : elle n’est pas reprise.",
            en: "\(English.count(count, "cell begins", "cells begin")) with a line that only introduces the list: it is not imported."
        )
    }

    static func counts(_ ladders: Int) -> Phrase {
        Phrase(
            fr: "\(French.count(ladders, "parcours lu", "parcours lus")) ; la nature des thèmes reste à préciser.",
            en: "\(English.count(ladders, "ladder read", "ladders read")); the kind of the themes remains to be said."
        )
    }

    static func holes(_ ladder: String, _ empty: Int, of all: Int) -> Phrase {
        Phrase(
            fr: "« \(ladder.excerpt) » : \(French.count(empty, "case", "cases")) sur \(all) \(empty == 1 ? "n’est pas définie" : "ne sont pas définies").",
            en: "“\(ladder.excerpt)”: \(English.count(empty, "cell", "cells")) out of \(all) \(empty == 1 ? "is" : "are") not defined."
        )
    }
}
