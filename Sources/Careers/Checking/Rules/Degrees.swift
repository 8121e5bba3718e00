/// Frequency, intensity, praise, unmeasured quantity, degree of help: what changes a text without changing what is asked.
enum Degrees {
    static func isDegree(_ word: String) -> Bool {
        if words.contains(word) { return true }
        if measured.contains(word) { return false }
        if word.count > 5, word.hasSuffix("ly") { return !notAdverbs.contains(word) }
        return word.count > 7 && adverbEndings.contains { word.hasSuffix($0) } && !notAdverbs.contains(word)
    }

    private static let adverbEndings = [
        "lement", "usement", "ivement", "iquement", "amment", "emment", "ablement", "iblement", "ierement", "airement", "etement", "itement", "idement",
        "ondement", "iment", "ertement", "antement", "inement", "ilement", "ouvement", "olument", "ctement", "istement", "utement", "quement", "ainement",
        "erement", "urement", "ondément", "cement", "isement",
    ]

    private static let notAdverbs = set(
        """
        monthly weekly daily quarterly yearly hourly nightly biweekly family supply apply reply assembly anomaly friendly july italy
        element reglement supplement complement implement traitement recrutement investissement lancement financement avancement classement
        deploiement paiement developpement changement evenement equipement accompagnement batiment sentiment compartiment pressentiment
        comportement commencement placement etablissement environnement fonctionnement approvisionnement reglementairement recensement
        """)

    private static let measured = set(
        "mensuellement hebdomadairement trimestriellement semestriellement annuellement quotidiennement journellement monthly weekly daily")

    private static let words = set(
        """
        toujours souvent parfois rarement jamais systematiquement regulierement frequemment occasionnellement generalement habituellement constamment
        tres trop assez plutot peu bien mieux plus moins fort forte tellement beaucoup encore davantage extremement hautement
        grand grande grands grandes bon bonne bons bonnes excellent excellente excellents excellentes meilleur meilleure remarquable exceptionnel
        exceptionnelle parfait parfaite impeccable solide haut haute vrai vraie reel reelle certain certaine
        plupart partie majorite totalite ensemble quelques plusieurs nombreux nombreuses maint maints divers diverses certains certaines tout toute tous
        toutes part minorite multitude essentiel autant maximum minimum presque quasi quasiment seul seule
        aide soutien appui supervision encadrement guidage accompagnement autonomie leger legere fois temps cas plein pleine entier entiere
        facilement aisement aisance facilite peine effort naturel vite
        always often sometimes rarely never seldom usually generally mostly regularly frequently occasionally consistently
        very too quite rather little less more most much well better best highly truly really even so extremely all some any few many several majority
        part bulk lot lots number good great excellent outstanding strong exceptional remarkable solid superb high higher real significant
        significantly help guidance support supervision assistance direction handholding minimal limited close no without mostly almost nearly nearly
        fluently ease easily effortlessly independent time times fully partly somewhat extent degree occasional constant frequent regular systematic
        perfection brio merveille brillamment correctement immense vaste quasi dans cas as rule now then almost fair skill skills deep broad thorough
        each every proportion share level levels manner way facon maniere
        """)

    private static func set(_ text: String) -> Set<String> { Set(text.split(whereSeparator: \.isWhitespace).map(String.init)) }
}
