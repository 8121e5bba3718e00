import Kernel
import Tabular

/// Importing a file of people.
enum PeopleImportWords {
    static let title = Phrase(fr: "Importer la liste du personnel", en: "Import the staff list")
    static let lead = Phrase(
        fr: "Palier montre d’abord, ligne par ligne, ce que le fichier changerait. Rien n’est enregistré avant votre accord.",
        en: "Palier first shows, line by line, what the file would change. Nothing is recorded before you agree.")
    static let refusedTitle = Phrase(fr: "Ce fichier est à corriger : rien n’est enregistré", en: "This file needs correcting: nothing is recorded")
    static let file = Phrase(fr: "Fichier CSV ou XLSX", en: "CSV or XLSX file")
    static let fileHint = Phrase(
        fr: "Export de votre SIRH en CSV, ou classeur XLSX, dont une feuille est lue ; 10\u{202F}000 lignes au plus.",
        en: "An export of your HR system as CSV, or an XLSX workbook, of which one sheet is read; 10,000 lines at most.")
    static let text = Phrase(fr: "Ou collez ses lignes", en: "Or paste its lines")
    /// After the labels of both: one of them is needed.
    static let orPasted = Phrase(fr: "ou des lignes collées", en: "or pasted lines")
    static let orFile = Phrase(fr: "à la place d’un fichier", en: "instead of a file")
    static let nothingSent = Phrase(
        fr: "Rien à lire : joignez un fichier ou collez ses lignes.", en: "Nothing to read: attach a file or paste its lines.")
    static let from = Phrase(fr: "Équipes et managers valables à partir du", en: "Teams and managers in force from")
    static let fromHint = Phrase(
        fr:
            "Au premier import, donnez le premier jour de la période à évaluer, ou plus tôt : un manager ne répond que pour ses dates. Ensuite, un rattachement qui change s’arrête la veille. Pour quelqu’un qui arrive plus tard, c’est son premier jour qui compte.",
        en:
            "At the first import, give the first day of the period to review, or an earlier one: a manager answers for their own dates only. Later, a line that changes ends the day before. For somebody who joins later, their first day counts."
    )
    static let order = Phrase(fr: "Ordre des dates comme 01/02/2026", en: "Order of dates such as 01/02/2026")
    static let orderFromFile = Phrase(fr: "Celui que montre le fichier", en: "As the file shows")
    static let encoding = Phrase(fr: "Encodage du fichier", en: "Encoding of the file")
    static let encodingFromFile = Phrase(fr: "Celui que montre le fichier", en: "As the file shows")

    static func order(_ order: DateOrder) -> Phrase {
        switch order {
        case .dayMonth: Phrase(fr: "Jour puis mois", en: "Day then month")
        case .monthDay: Phrase(fr: "Mois puis jour", en: "Month then day")
        }
    }

    static func encoding(_ encoding: FileEncoding) -> Phrase {
        switch encoding {
        case .utf8: Phrase(fr: "UTF-8", en: "UTF-8")
        case .windows1252: Phrase(fr: "Windows-1252 (anciens tableurs d’Europe de l’Ouest)", en: "Windows-1252 (older spreadsheets of western Europe)")
        }
    }

    static let reading = Phrase(fr: "Comment lire ce fichier", en: "How to read this file")
    static let readAgain = Phrase(fr: "Relire ainsi", en: "Read it this way")
    static let wasOlder = Phrase(
        fr: "Ce fichier n’est pas en UTF-8 : il a été lu en Windows-1252, l’encodage des anciens tableurs. Vérifiez les accents.",
        en: "This file is not UTF-8: it was read as Windows-1252, the encoding of older spreadsheets. Check the accents.")
    static let openDateTitle = Phrase(fr: "Ce fichier ne dit pas dans quel ordre lire ses dates", en: "This file does not say in which order to read its dates")

    static func openDate(_ text: String) -> Phrase {
        Phrase(
            fr: "Quel jour est « \(text) » ? Toutes les dates du fichier seront lues de la même façon.",
            en: "Which day is “\(text)”? All dates of the file will be read the same way.")
    }

    static func readAs(_ day: Day) -> Phrase {
        Phrase(fr: "Le \(French.day(day))", en: English.day(day))
    }

    static let keptFor = Phrase(
        fr: "Palier garde ce fichier sept jours au plus, le temps de le corriger. Rien n’en est enregistré dans l’annuaire.",
        en: "Palier keeps this file seven days at most, to be corrected. Nothing of it is recorded in the directory.")
    static let rejected = Phrase(fr: "Télécharger les lignes à corriger", en: "Download the lines to correct")
    static let rejectedNote = Phrase(
        fr: "Ces lignes seulement, avec une colonne qui dit pourquoi. Corrigez-les dans votre fichier et renvoyez-le entier.",
        en: "These lines only, with a column that says why. Correct them in your file and send it whole again.")
    static let show = Phrase(fr: "Voir ce qui changerait", en: "See what would change")
    static let columns = Phrase(fr: "Ce que le fichier peut dire", en: "What the file may say")
    static let columnsNote = Phrase(
        fr:
            "Prénom et nom sont nécessaires, avec un matricule ou une adresse. Une personne est reconnue à son matricule d’abord, à son adresse sinon, jamais à son nom. Une case vide ne change rien, et qui manque dans le fichier reste tel quel.",
        en:
            "Given and family name are needed, with an employee number or an address. A person is recognised by number first, by address otherwise, never by name. An empty cell changes nothing, and whoever is missing from the file stays as they are."
    )
    static let template = Phrase(fr: "Modèle en français", en: "Template in French")
    static let otherTemplate = Phrase(fr: "Modèle en anglais", en: "Template in English")
    static let current = Phrase(fr: "L’annuaire actuel, dans ce format", en: "The present directory, in this format")
    static let problems = Phrase(fr: "À corriger dans le fichier", en: "To correct in the file")
    static let blocking = Phrase(fr: "Bloquant", en: "Blocking")
    static let noted = Phrase(fr: "À noter", en: "Noted")
    static let preview = Phrase(fr: "Ce que ferait ce fichier", en: "What this file would do")
    static let nothing = Phrase(fr: "Rien à changer : l’annuaire dit déjà tout cela", en: "Nothing to change: the directory already says all this")
    static let confirm = Phrase(fr: "Appliquer exactement cela", en: "Apply exactly this")
    static let discard = Phrase(fr: "Abandonner ce fichier", en: "Discard this file")
    static let another = Phrase(fr: "Envoyer un autre fichier", en: "Send another file")
    static let newTeams = Phrase(fr: "Équipes créées", en: "Teams created")
    static let newCrafts = Phrase(fr: "Métiers créés", en: "Crafts created")
    static let created = Phrase(fr: "Personnes ajoutées", en: "People added")
    static let changed = Phrase(fr: "Personnes modifiées", en: "People changed")
    static func unchanged(_ count: Int) -> Phrase { Phrase(fr: "Sans changement : \(count)", en: "Unchanged: \(count)") }

    static func absent(_ count: Int) -> Phrase {
        Phrase(
            fr: count == 1
                ? "1 personne absente du fichier, laissée telle quelle" : "\(count) personnes absentes du fichier, laissées telles quelles",
            en: count == 1 ? "1 person not in the file, left as they are" : "\(count) people not in the file, left as they are")
    }

    static let absentNote = Phrase(
        fr: "Un import ne fait partir personne. Pour un départ, le fichier donne une date de sortie.",
        en: "An import makes nobody leave. For a departure, the file gives a leaving date.")
    static let unused = Phrase(fr: "Colonnes non lues", en: "Columns not read")
    static let nothingBefore = Phrase(fr: "rien", en: "nothing")
    static let moved = Phrase(
        fr: "L’annuaire a changé depuis que ce fichier a été montré. Rien n’est enregistré : relisez ce qu’il ferait maintenant, puis confirmez.",
        en: "The directory has changed since this file was shown. Nothing is recorded: read again what it would do now, then confirm.")
    static let alreadyApplied = Phrase(fr: "Ce fichier a déjà été appliqué.", en: "This file has already been carried out.")
    static let discarded = Phrase(fr: "Le fichier est abandonné.", en: "The file is discarded.")
    static let rolesLeftAlone = Phrase(
        fr: "Ses rôles restent tels quels : seul un administrateur en donne.", en: "Their roles stay as they are: only an administrator gives any.")
    static let coachesApart = Phrase(
        fr: "Le rôle de coach se donne à la page Rôles, avec un dernier jour.", en: "The coach role is given on the Roles page, with a last day.")
    static let tooManyRows = Phrase(
        fr: "Le fichier a plus de 10\u{202F}000 lignes. Découpez-le en plusieurs.", en: "The file has more than 10,000 lines. Split it into several.")

    static func title(_ plan: ImportPlan) -> Phrase {
        if plan.changesNothing { return nothing }
        let (added, changed) = (plan.created.count, plan.changed.count)
        if added == 0, changed == 0 { return Phrase(fr: "Seules des équipes ou des métiers seraient créés", en: "Only teams or crafts would be created") }
        let frenchChanged = French.count(changed, "modifiée", "modifiées")
        let people = Spelled.people(added == 0 ? changed : added)
        let verb = added == 0 ? (fr: "modifiée", en: "changed") : (fr: "ajoutée", en: "added")
        let plural = (added == 0 ? changed : added) > 1
        let first = Phrase(
            fr: "\(people.fr) \(plural ? "seraient" : "serait") \(verb.fr)\(plural ? "s" : "")", en: "\(people.en) would be \(verb.en)")
        return added == 0 || changed == 0 ? first : first + Phrase(fr: ", \(frenchChanged)", en: ", \(changed) changed")
    }

    static func summary(_ plan: ImportPlan) -> Phrase {
        Phrase(
            fr: "Fichier de \(French.count(plan.entries.count, "personne", "personnes")). Rien n’est encore enregistré.",
            en: "A file of \(English.count(plan.entries.count, "person", "people")). Nothing is recorded yet.")
    }

    static func applied(_ outcome: ImportOutcome) -> Phrase {
        Phrase(
            fr:
                "Import appliqué : \(French.count(outcome.created, "personne ajoutée", "personnes ajoutées")), \(French.count(outcome.changed, "modifiée", "modifiées")).",
            en: "Import carried out: \(English.count(outcome.created, "person added", "people added")), \(outcome.changed) changed.")
    }

    static func appliedOn(_ instant: Phrase) -> Phrase {
        Phrase(fr: "Ce fichier a été appliqué le \(instant.fr)", en: "This file was carried out on \(instant.en)")
    }

    static func validFrom(_ day: Day) -> Phrase {
        Phrase(fr: "Équipes et managers à partir du \(French.day(day)).", en: "Teams and managers from \(English.day(day)).")
    }

    static func more(_ count: Int) -> Phrase {
        Phrase(fr: "et \(count) de plus", en: "and \(count) more")
    }

    static func line(_ number: Int) -> Phrase { Phrase(fr: "ligne \(number)", en: "line \(number)") }

    static func closedTeam(_ name: String) -> Phrase {
        Phrase(fr: "L’équipe \(name) est fermée. Rouvrez-la, ou écrivez-en une autre.", en: "The team \(name) is closed. Reopen it, or write another.")
    }

    static func laterTeams(_ day: Day) -> Phrase {
        Phrase(
            fr: "Un changement d’équipe est déjà prévu le \(French.day(day)) : ses équipes restent telles quelles.",
            en: "A change of team is already planned on \(English.day(day)): their teams stay as they are.")
    }

    static func laterManager(_ day: Day) -> Phrase {
        Phrase(
            fr: "Un changement de manager est déjà prévu le \(French.day(day)) : le rattachement reste tel quel.",
            en: "A change of manager is already planned on \(English.day(day)): the line stays as it is.")
    }

    static func unusedColumn(_ column: UnusedColumn) -> Phrase {
        guard let suggestion = column.suggestion else { return Phrase(same: column.name) }
        return Phrase(fr: "\(column.name) (vouliez-vous dire « \(suggestion) » ?)", en: "\(column.name) (did you mean “\(suggestion)”?)")
    }

    /// A problem of the file, with its place in front.
    static func problem(_ message: Phrase, line: Int?, column: String?) -> Problem {
        let place: Phrase =
            switch (line, column) {
            case (let line?, let column?): Phrase(fr: "Ligne \(line), colonne « \(column) » : ", en: "Line \(line), column “\(column)”: ")
            case (let line?, nil): Phrase(fr: "Ligne \(line) : ", en: "Line \(line): ")
            default: Phrase(same: "")
            }
        return Problem(field: ImportSource.field, text: place + message)
    }

    static func field(_ field: ImportChange.Field) -> Phrase {
        switch field {
        case .fact(let field): PersonFormWords.field(field)
        case .teams: DirectoryWords.teams
        case .managers: DirectoryWords.manager
        case .leftOn: PersonWords.leftOn
        case .roles: PersonWords.roles
        }
    }
}
