import Tabular

/// Headers of columns that accompany levels and are none: `Outcomes`, `Notes`, `Roles that need it`. Only ever proposed: a person who lists
/// such a column as a level is believed.
enum UnlikelyLevel {
    static func isOne(_ header: String) -> Bool {
        let words = HeaderText.normalised(header).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let first = words.first else { return true }
        return words.count <= 3 && words.contains(where: whole.contains) || openings.contains(first) && words.count > 1
    }

    private static let whole: Set<String> = [
        "outcome", "outcomes", "note", "notes", "comment", "comments", "remark", "remarks", "example", "examples", "evidence", "weight", "url", "link",
        "links", "definition", "description", "question", "questions", "why", "reference", "references", "source", "owner", "status", "id", "signals",
        "resultat", "resultats", "commentaire", "commentaires", "remarque", "remarques", "exemple", "exemples", "preuve", "preuves", "poids", "lien",
        "liens", "pourquoi", "statut", "responsabilite", "signaux", "updated", "date",
    ]
    private static let openings: Set<String> = ["roles", "jobs", "who", "metiers", "postes", "qui"]
}
