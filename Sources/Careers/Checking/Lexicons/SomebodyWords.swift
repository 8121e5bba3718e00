/// How a text says that a quality is somebody's, and not a thing's.
enum SomebodyWords {
    static func isCopula(_ word: String) -> Bool { copulas.contains(word) }
    static func isSomebody(_ word: String) -> Bool { somebody.contains(word) }
    static func opensClause(_ word: String) -> Bool { openings.contains(word) }
    static func isTopic(_ word: String) -> Bool { topics.contains { word.hasPrefix($0) } }

    private static let copulas = words(
        """
        est sont etre reste rester demeure montre montrer sait avere soit soyez sois is are be being stays stay remains remain seems appears
        keeps sounds feels acts
        """)
    private static let somebody = words(
        """
        personne collegue profil temperament esprit caractere nature quelqu individu collaborateur collaboratrice tempere coequipier animateur
        animatrice leader manager person colleague profile personality people somebody someone facilitator leader manager engineer designer
        individual teammate character mind spirit soul presence communicator partner colleagues professional
        """)
    private static let openings = words(
        "and or but who et ou mais qui il elle on c he she they we you i je nous vous tu always toujours also se s doit must sait to that")
    private static let topics = [
        "app", "applis", "application", "logiciel", "software", "module", "page", "rubrique", "section", "score", "scoring", "index", "indice",
        "rate", "taux", "model", "modele", "survey", "enquete", "questionnaire", "program", "programme", "card", "carte", "map", "campaign",
        "campagne", "formation", "course", "label", "game", "jeu", "algorithm", "dataset", "constraint", "contrainte", "check", "scheme",
        "referentiel", "principle", "principe", "test", "points", "chapter", "chapitre", "podcast", "theme", "badge", "chatbot", "interval",
        "projet", "project", "library", "bibliotheque", "avatar", "persona", "filter", "filtre", "tag", "charter", "charte", "certificat",
        "donnees", "data", "controle", "indicateur", "critere", "control", "metric", "gate", "team", "committee", "tarif", "tolerance",
    ]

    private static func words(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
