import Kernel

enum ExportWords {
    static let theme = Phrase(fr: "Thème", en: "Theme")
    static let description = Phrase(fr: "Description de la compétence", en: "Competency description")
    static let workbook = Phrase(fr: "XLSX", en: "XLSX")
    static let frameworkWorkbook = Phrase(fr: "Exporter en XLSX", en: "Export as XLSX")
    static let document = Phrase(fr: "Version à imprimer", en: "Print version")
    static let pdf = Phrase(fr: "PDF", en: "PDF")
    static let additive = Phrase(fr: "Chaque palier s’ajoute aux précédents.", en: "Each level adds to those before it.")
    static let signals = Phrase(fr: "Signaux", en: "Signals")
    static let example = Phrase(fr: "Par exemple : ", en: "For example: ")
    static let more = Phrase(fr: "suite", en: "continued")

    static func version(_ framework: Framework) -> Phrase {
        let name = framework.name.phrase
        return Phrase(fr: "\(name.fr), version \(framework.version)", en: "\(name.en), version \(framework.version)")
    }

    static func weight(_ name: Phrase, _ amount: Phrase) -> Phrase {
        Phrase(fr: "\(name.fr) : \(amount.fr)", en: "\(name.en): \(amount.en)")
    }

    static func prerequisites(_ level: Level) -> Phrase {
        let (words, name) = (ProgressionWords.prerequisites, level.words)
        return Phrase(fr: "\(words.fr), \(name.fr)", en: "\(words.en), \(name.en)")
    }

    static func inForce(_ day: Day) -> Phrase {
        Phrase(fr: "en vigueur à partir du \(French.day(day))", en: "in force from \(English.day(day))")
    }

    static let draft = Phrase(fr: "brouillon, pas encore publié", en: "draft, not published yet")

    static func why(_ fault: Printer.Fault) -> Phrase {
        switch fault {
        case .noTool:
            Phrase(
                fr: "Ce serveur ne fait pas de PDF. Ouvrez la version à imprimer et imprimez-la depuis votre navigateur, qui propose de l’enregistrer en PDF.",
                en: "This server makes no PDF. Open the print version and print it from your browser, which offers to save it as PDF.")
        case .busy:
            Phrase(
                fr: "Plusieurs PDF sont déjà en cours. Réessayez dans une minute, ou imprimez depuis votre navigateur.",
                en: "Several PDFs are being made. Try again in a minute, or print from your browser.")
        case .tooSlow, .failed:
            Phrase(
                fr: "Le PDF n’a pas pu être fait. Ouvrez la version à imprimer et imprimez-la depuis votre navigateur.",
                en: "The PDF could not be made. Open the print version and print it from your browser.")
        }
    }
}
