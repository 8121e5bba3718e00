import Kernel

enum CheckWords {
    static let stillBlocked = Phrase(
        fr: "Des points bloquent encore le lancement. Réglez-les, ou laissez ces personnes de côté.",
        en: "Some points still block the launch. Settle them, or leave these people out.")
    static let check = Phrase(fr: "Contrôle des données", en: "Data check")
    static let blocking = Phrase(fr: "Ce qui bloque, et l’action qui libère", en: "What blocks, and the action that frees it")
    static let toKnow = Phrase(fr: "À savoir avant de lancer", en: "To know before launching")
    static let leftOut = Phrase(fr: "Laissés de côté", en: "Left out")
    static let leaveOut = Phrase(fr: "Laisser de côté", en: "Leave out")
    static let everybodyIsPlaced = Phrase(fr: "Plus personne n’est sans palier.", en: "Nobody is without a level any more.")

    static func leaveUnplacedOut(_ count: Int) -> Phrase {
        let number = CyclePageWords.number(count)
        return Phrase(fr: "Laisser de côté les \(number.fr) personnes sans palier", en: "Leave out the \(number.en) people without a level")
    }

    static let takeIn = Phrase(fr: "Reprendre", en: "Take in")
    static let verify = Phrase(fr: "Confirmer les données et lire qui verra quoi", en: "Confirm the data and read who will see what")
    static let launch = Phrase(fr: "Lancer la campagne", en: "Launch the cycle")
    static let launchNote = Phrase(
        fr: "La table ci-dessous est celle que le programme applique. Après le lancement, ni elle, ni les seuils, ni la population ne changent.",
        en: "The table below is the one the program applies. After the launch neither it, nor the thresholds, nor the population change.")
    static let launched = Phrase(fr: "La campagne est lancée.", en: "The cycle is launched.")
    static let verified = Phrase(fr: "Les données sont contrôlées.", en: "The data are checked.")
    static let edit = Phrase(fr: "Corriger la campagne", en: "Correct the cycle")
    static let nothing = Phrase(fr: "Rien ne bloque le lancement.", en: "Nothing blocks the launch.")

    static let whole = Phrase(fr: "Tout le contrôle", en: "The whole check")
    static let nobodyHere = Phrase(fr: "Il n’y a plus personne ici.", en: "There is nobody here any more.")

    static func title(of group: CheckListing.Group?) -> Phrase {
        guard let finding = group?.finding else { return leftOut }
        return finding.blocks ? blocking : toKnow
    }

    /// Leads to everybody of a group.
    static func all(_ part: CheckListing.Part) -> Phrase {
        let number = CyclePageWords.number(part.total)
        return Phrase(fr: "Les \(number.fr) personnes · ", en: "All \(number.en) people · ") + (part.group.finding.map(finding) ?? leftOut)
    }

    static func title(_ check: DataCheck) -> Phrase {
        let count = check.obstacles.count + check.lines.count { $0.finding.blocks }
        if count == 0 {
            return Phrase(
                fr: "Les données sont prêtes pour \(people(check.included, .french))", en: "The data are ready for \(people(check.included, .english))")
        }
        return Phrase(
            fr: count == 1 ? "Un point bloque le lancement" : "\(count) points bloquent le lancement",
            en: count == 1 ? "One point blocks the launch" : "\(count) points block the launch")
    }

    static func remark(_ remark: DataCheck.Remark) -> Phrase {
        switch remark {
        case .noQuarters:
            Phrase(
                fr: "Aucun trimestre OKR n’est indiqué : chacun dira ses objectifs de la période, sans trimestre.",
                en: "No OKR quarter is named: people will list their objectives of the period, without a quarter.")
        }
    }

    static func action(_ remark: DataCheck.Remark) -> Phrase {
        switch remark {
        case .noQuarters: Phrase(fr: "Indiquer les trimestres", en: "Name the quarters")
        }
    }

    static func withoutAccount(_ count: Int) -> Phrase {
        let french = count < 2 ? "n’a pas encore ouvert son compte : elle ne verra rien." : "n’ont pas encore ouvert leur compte : elles ne verront rien."
        return Phrase(
            fr: "\(people(count, .french)) \(french)",
            en: "\(people(count, .english)) \(count == 1 ? "has" : "have") not opened an account yet: they would see nothing.")
    }

    static func invite(_ count: Int) -> Phrase { Phrase(fr: count < 2 ? "L’inviter" : "Les inviter", en: "Invite them") }

    static func people(_ count: Int, _ language: Language) -> String {
        language == .french ? French.count(count, "personne", "personnes") : English.count(count, "person", "people")
    }

    static func obstacle(_ obstacle: DataCheck.Obstacle) -> Phrase {
        switch obstacle {
        case .unpublished:
            Phrase(
                fr: "Le référentiel choisi n’est pas publié. Publiez-le, ou choisissez-en un autre.",
                en: "The framework chosen is not published. Publish it, or choose another.")
        case .notInForce:
            Phrase(
                fr: "La version choisie prend effet après le premier jour de la campagne. Choisissez celle qui est en vigueur, ou déplacez les dates.",
                en: "The version chosen takes effect after the first day of the cycle. Choose the one in force, or move the dates.")
        case .nobody:
            Phrase(
                fr: "Personne n’est concerné. Choisissez une équipe ou un métier qui a du monde.",
                en: "Nobody is concerned. Choose a team or a craft that has people.")
        case .keyNotKept:
            Phrase(
                fr: "La clé des réponses anonymes n’est pas encore gardée par trois personnes. Nommez-les ci-dessous ; chacune fabrique sa partie.",
                en: "The key of the anonymous answers is not kept by three people yet. Name them below; each makes their part.")
        case .startsInThePast:
            Phrase(
                fr: "Le premier jour est passé. Déplacez les dates.", en: "The first day has passed. Move the dates.")
        }
    }

    static func finding(_ finding: DataCheck.Finding) -> Phrase {
        switch finding {
        case .noManager: Phrase(fr: "sans manager", en: "no manager")
        case .noLevel: Phrase(fr: "sans palier", en: "no level")
        case .otherFramework: Phrase(fr: "palier d’un autre référentiel", en: "level of another framework")
        case .leaving: Phrase(fr: "part avant la fin de la campagne", en: "leaves before the cycle ends")
        case .twoManagers: Phrase(fr: "deux managers : chacun écrira, le partage attend les deux", en: "two managers: each will write, sharing waits for both")
        case .doubleRole:
            Phrase(
                fr: "prépare aussi les campagnes : ces droits ne s’appliquent pas à sa propre évaluation",
                en: "prepares cycles as well: these rights do not apply to their own review")
        case .away:
            Phrase(
                fr: "en congé pendant la campagne : son évaluation pourra être mise en pause après le lancement",
                en: "away during the cycle: the review can be paused after the launch")
        case .newcomer: Phrase(fr: "dans l’entreprise depuis moins de trois mois", en: "joined less than three months ago")
        }
    }

    static func action(_ finding: DataCheck.Finding) -> Phrase {
        switch finding {
        case .noManager: Phrase(fr: "Nommer un manager", en: "Name a manager")
        case .noLevel, .otherFramework: Phrase(fr: "Choisir le palier", en: "Choose the level")
        case .away: Phrase(fr: "Voir les absences", en: "See absences")
        case .leaving, .twoManagers, .newcomer, .doubleRole: Phrase(fr: "Voir la fiche", en: "See the record")
        }
    }
}
