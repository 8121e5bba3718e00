/// What people of the demonstration write to the questions of a cycle.
extension DemoOpinion {
    /// The first question of a form is answered by all, the second by most.
    func text(of question: Int) -> String {
        if question > 0, draw("silence", 100) < 30 { return "" }
        let language = DemoPeople.language(author)
        let lines = Self.lines(of: voice, question, language)
        let place = voice == .own ? draw("text \(question)", lines.count) : (DemoDraw.number("\(subject.name)|\(round)|text", below: 97) + turn) % lines.count
        let line = language == "en" ? lines[place] : DemoTexts.typeset(lines[place])
        return DemoTemplate(text: line).filled("\(author)|\(subject.name)|\(round)|text \(question)", team: subject.team, language)
    }

    private static func lines(of voice: Voice, _ question: Int, _ language: String) -> [String] {
        switch (voice, question, language) {
        case (.own, 0, "en"): keptEnglish
        case (.own, 0, _): keptFrench
        case (.own, _, "en"): needEnglish
        case (.own, _, _): needFrench
        case (_, 0, "en"): keepEnglish
        case (_, 0, _): keepFrench
        case (_, _, "en"): changeEnglish
        default: changeFrench
        }
    }

    private static let keptFrench = [
        "Écrire la décision sur {t} le jour même, avec l’option écartée : deux équipes s’y sont reportées ensuite.",
        "Montrer un essai au bout de {3-6} jours plutôt que d’attendre une version complète : nous avons changé d’avis à temps sur {t}.",
        "Passer une heure par semaine au support : {t} vient de là.",
        "Demander l’avis de la conformité au cadrage : rien n’est revenu en arrière sur {t}.",
    ]
    private static let keptEnglish = [
        "Writing the decision on {t} the same day, with the option set aside: two teams went back to it later.",
        "Showing a trial after {3-6} days rather than waiting for a whole version: we changed our minds in time on {t}.",
        "An hour a week with support: {t} came from there.",
        "Asking compliance at framing: nothing had to be undone on {t}.",
    ]
    private static let needFrench = [
        "Un accès direct aux données de {t}, sans passer par un tableau par semaine.",
        "Une décision sur {t} avant la fin du mois : deux chantiers l’attendent.",
        "Deux heures par semaine sans réunion, tenues par toute l’équipe.", "Suivre la formation d’une journée sur la conduite d’entretiens.",
    ]
    private static let needEnglish = [
        "Direct access to the data of {t}, without a spreadsheet a week.", "A decision on {t} before the end of the month: two pieces of work wait for it.",
        "Two hours a week without meetings, kept by the whole team.", "The one-day training on running interviews.",
    ]
    private static let keepFrench = [
        "Prévenir {2-4} jours avant quand une date glisse, comme sur {t} : nous avons pu déplacer le reste.",
        "Venir aux revues avec les chiffres de {t} et la question à trancher, rien d’autre.",
        "Reformuler ce que l’autre métier a dit avant de décider. Sur {t}, cela a évité un aller-retour.",
        "Garder un compte rendu de {8-12} lignes par atelier : on le retrouve six mois plus tard.",
        "Faire essayer {t} à {3-5} clients avant d’en parler en comité.",
        "Dire non en proposant une date : le calendrier de {t} est resté vrai.",
    ]
    private static let keepEnglish = [
        "Warning {2-4} days ahead when a date slips, as on {t}: we could move the rest.",
        "Coming to reviews with the figures of {t} and the question to settle, nothing else.",
        "Saying back what the other craft said before deciding. On {t} it saved a round trip.",
        "Keeping notes of {8-12} lines per workshop: they are found again six months later.",
        "Having {3-5} customers try {t} before it goes to the committee.",
        "Saying no with a date: the calendar of {t} stayed true.",
    ]
    private static let changeFrench = [
        "Partager l’ébauche de {t} une semaine plus tôt : nos remarques arrivaient quand tout était écrit.",
        "Décider qui tranche avant l’atelier. Sur {t}, nous avons discuté deux fois de la même chose.",
        "Ouvrir moins de sujets à la fois : {t} a attendu {2-4} semaines une relecture.",
        "Citer la source des chiffres de {t} : il a fallu la redemander en séance.",
        "Laisser les plus jeunes présenter {t} : ils l’avaient préparé.",
        "Écrire les désaccords de la réunion sur {t}, pas seulement la conclusion.",
    ]
    private static let changeEnglish = [
        "Sharing the outline of {t} a week earlier: our remarks came when everything was written.",
        "Settling who decides before the workshop. On {t} we discussed the same thing twice.",
        "Opening fewer subjects at once: {t} waited {2-4} weeks for a reading.",
        "Naming the source of the figures of {t}: they had to be asked for again in the meeting.",
        "Letting the younger ones present {t}: they had prepared it.",
        "Writing down the disagreements of the meeting on {t}, not only its conclusion.",
    ]
}
