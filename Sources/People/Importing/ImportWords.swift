import Kernel
import Tabular

/// What the words of a cell mean, in both languages, whatever their case and accents.
enum ImportWords {
    private static let roleWords: [Role: [String]] = [
        .admin: ["admin", "administrator", "administrateur", "administratrice"],
        .hr: ["hr", "human resources", "rh", "drh", "rrh", "ressources humaines"],
        .ceo: ["ceo", "chief executive officer", "pdg", "dg", "dirigeant", "dirigeante", "directeur général", "directrice générale"],
        .cpo: ["cpo", "chief product officer", "directeur produit", "directrice produit"],
        .head: ["head", "head of", "responsable", "responsable métier"],
        .member: ["member", "membre", "employee", "employé", "employée", "salarié", "salariée", "collaborateur", "collaboratrice"],
        .coach: ["coach"],
    ]
    private static let languageWords: [Language: [String]] = [
        .french: ["fr", "fra", "fre", "french", "français", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "fr-LU"],
        .english: ["en", "eng", "english", "anglais", "en-US", "en-GB", "en-IE", "en-CA", "en-AU"],
    ]
    private static let answerWords: [Bool: [String]] = [
        true: ["yes", "y", "oui", "o", "true", "vrai", "1", "x", "external", "externe", "contractor", "prestataire", "freelance"],
        false: ["no", "n", "non", "false", "faux", "0", "internal", "interne", "employee", "salarié", "salariée"],
    ]

    private static let roles = byKey(roleWords)
    private static let roleNames = NearestName(among: Role.allCases.flatMap { roleWords[$0] ?? [] })
    private static let languages = byKey(languageWords)
    private static let answers = byKey(answerWords)

    static func role(_ word: String) -> Role? { roles[HeaderText.key(word)] }
    static func language(_ word: String) -> Language? { languages[HeaderText.key(word)] }
    static func answer(_ word: String) -> Bool? { answers[HeaderText.key(word)] }

    static func nearestRole(to word: String) -> String? {
        roleNames.to(word)
    }

    private static func byKey<Meaning>(_ words: [Meaning: [String]]) -> [String: Meaning] {
        let pairs = words.flatMap { meaning, words in words.map { (HeaderText.key($0), meaning) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
