import Kernel
import Tabular

/// What is wrong with reporting lines.
extension ImportFault {
    static func unknownManager(_ reference: String, meant: String?) -> ImportFault {
        guard let meant else {
            return ImportFault(
                .unknownManager,
                fr: """
                    « \(reference.excerpt) » n’est ni dans le fichier ni dans l’entreprise. Donnez l’adresse e-mail ou le matricule du \
                    manager, ou ajoutez sa ligne.
                    """,
                en: """
                    “\(reference.excerpt)” is neither in the file nor in the company. Give the manager’s e-mail address or employee \
                    number, or add their line.
                    """
            )
        }
        return ImportFault(
            .unknownManager,
            fr: "Un manager se désigne par son adresse e-mail ou son matricule. Pour « \(reference.excerpt) », écrivez \(meant.excerpt).",
            en: "A manager is given by e-mail address or employee number. For “\(reference.excerpt)”, write \(meant.excerpt)."
        )
    }

    static func ownManager(_ name: String) -> ImportFault {
        ImportFault(
            .ownManager,
            fr: "\(name.excerpt) ne peut pas être son propre manager. Donnez une autre personne, ou laissez la cellule vide.",
            en: "\(name.excerpt) cannot be their own manager. Give another person, or leave the cell empty."
        )
    }

    /// The whole loop is named, up to a length somebody would still read.
    static func reportingLoop(_ members: [LoopMember]) -> ImportFault {
        let shown = members.prefix(50)
        let hidden = members.count - shown.count
        func chain(line: String, more: String) -> String {
            let names = shown.map { member in member.name.excerpt + (member.line.map { " (\(line) \($0))" } ?? "") }
            let skipped = hidden > 0 ? ["… \(hidden) \(more) …"] : []
            return (names + skipped + names.prefix(1)).joined(separator: " → ")
        }
        return ImportFault(
            .reportingLoop,
            fr:
                "Les rattachements tournent en rond : \(chain(line: "ligne", more: "autres")). Changez le manager de l’une de ces personnes.",
            en:
                "The reporting lines go round in a circle: \(chain(line: "line", more: "others")). Change the manager of one of these people."
        )
    }
}
