import Foundation
import Kernel

enum CycleWords {
    static let newCycle = Phrase(fr: "Préparer une campagne", en: "Prepare a cycle")
    static let editCycle = Phrase(fr: "Corriger la campagne", en: "Correct the cycle")
    static let lead = Phrase(
        fr: "Rien ne part avant le contrôle des données et la table de visibilité, que vous relirez avant de lancer.",
        en: "Nothing goes out before the data check and the visibility table, which you will read before launching.")
    static let whatFor = Phrase(fr: "La période", en: "The period")
    static let whom = Phrase(fr: "Les personnes", en: "The people")
    static let when = Phrase(fr: "Le calendrier", en: "The calendar")
    static let confidence = Phrase(fr: "La confidentialité", en: "Confidentiality")
    static let name = Phrase(fr: "Nom", en: "Name")
    static let nameHint = Phrase(fr: "Par exemple « Automne 2026 ».", en: "For instance “Autumn 2026”.")
    static let periodFrom = Phrase(fr: "Premier jour de la période évaluée", en: "First day of the period reviewed")
    static let periodTo = Phrase(fr: "Dernier jour de la période évaluée", en: "Last day of the period reviewed")
    static let quarters = Phrase(fr: "Trimestres OKR couverts", en: "OKR quarters covered")
    static let quartersHint = Phrase(fr: "2026-T2, 2026-T3", en: "2026-Q2, 2026-Q3")
    static let framework = Phrase(fr: "Référentiel", en: "Framework")
    static let noSuchFramework = Phrase(
        fr: "Ce référentiel n’existe pas. Choisissez dans la liste.", en: "There is no such framework. Choose from the list.")
    static let noSuchScope = Phrase(
        fr: "Un de ces choix n’existe plus. Cochez à nouveau.", en: "One of these choices no longer exists. Tick again.")
    static let teams = Phrase(fr: "Équipes", en: "Teams")
    static let crafts = Phrase(fr: "Métiers", en: "Crafts")
    static let scopeHint = Phrase(
        fr: "Toute personne d’une équipe ou d’un métier coché est évaluée. Vous pourrez laisser quelqu’un de côté au contrôle.",
        en: "Everybody of a team or craft you tick is reviewed. You can leave somebody out at the check.")
    static let noScope = Phrase(
        fr: "Aucune équipe, aucun métier n’est coché. Cochez-en au moins un.", en: "No team and no craft is ticked. Tick at least one.")
    static let zone = Phrase(fr: "Fuseau horaire", en: "Time zone")
    static let zoneHint = Phrase(
        fr: "Chaque étape s’ouvre quand le jour commence dans cette ville.", en: "Each stage opens as the day begins in that city.")
    static let noSuchZone = Phrase(
        fr: "Ce fuseau n’existe pas. Choisissez une ville dans la liste.", en: "There is no such zone. Choose a city from the list.")
    static let startsOn = Phrase(fr: "Le choix des pairs commence le", en: "The choice of peers begins on")
    static let nominationsDueOn = Phrase(fr: "Dernier jour pour choisir les pairs", en: "Last day to choose peers")
    static let answersDueOn = Phrase(fr: "Dernier jour pour répondre", en: "Last day to answer")
    static let writingDueOn = Phrase(fr: "Dernier jour d’écriture des managers", en: "Last day of managers’ writing")
    static let sharingDueOn = Phrase(fr: "Dernier jour de partage", en: "Last day of sharing")
    static let conversationDueOn = Phrase(fr: "Dernier jour des conversations", en: "Last day of conversations")
    static let inOrder = Phrase(
        fr: "Cette date doit suivre la précédente. Déplacez l’une des deux.", en: "This date must follow the one before. Move one of them.")
    static let badPeriod = Phrase(
        fr: "La période finit avant de commencer. Corrigez une des deux dates.", en: "The period ends before it begins. Correct one of the dates.")
    static let badQuarters = Phrase(
        fr: "Un trimestre n’est pas lisible. Écrivez 2026-T2, 2026-T3.", en: "One quarter cannot be read. Write 2026-Q2, 2026-Q3.")
    static let kPlacements = Phrase(fr: "Réponses nécessaires pour montrer les positionnements", en: "Answers needed to show placements")
    static let kComments = Phrase(fr: "Auteurs nécessaires pour montrer les commentaires", en: "Authors needed to show comments")
    static let kHint = Phrase(
        fr:
            "Sous les deux seuils qui suivent, rien n’est montré. Ils peuvent être relevés jusqu’à \(Thresholds.reachable), autant qu’une liste a de pairs, jamais abaissés, et sont figés au lancement.",
        en:
            "Below the two thresholds that follow, nothing is shown. They may be raised to \(Thresholds.reachable), as many as a list has peers, never lowered, and are frozen at the launch."
    )
    static let create = Phrase(fr: "Enregistrer et contrôler", en: "Save and check")
    static let saved = Phrase(fr: "La campagne est enregistrée.", en: "The cycle is saved.")
    static let changedMeanwhile = Phrase(
        fr: "Quelqu’un a modifié cette campagne entre-temps. Rechargez-la avant de corriger.",
        en: "Somebody changed this cycle in the meantime. Load it again before correcting.")
    static let close = Phrase(fr: "Clore la campagne", en: "Close the cycle")
    static let closed = Phrase(fr: "La campagne est close.", en: "The cycle is closed.")
    static let publishFirst = Phrase(
        fr: "Publiez d’abord un référentiel : une campagne évalue sur les attendus d’une version publiée.",
        en: "Publish a framework first: a cycle reviews on the expectations of a published version.")
    static let openPaths = Phrase(fr: "Ouvrir les référentiels", en: "Open the frameworks")
    static let draftFramework = Phrase(fr: "non publié", en: "not published")

    static func date(_ date: CycleDate) -> Phrase {
        switch date {
        case .starts: startsOn
        case .nominations: nominationsDueOn
        case .answers: answersDueOn
        case .writing: writingDueOn
        case .sharing: sharingDueOn
        case .conversation: conversationDueOn
        }
    }

    static func state(_ state: CycleState) -> Phrase {
        switch state {
        case .draft: Phrase(fr: "Brouillon", en: "Draft")
        case .checked: Phrase(fr: "Contrôlée", en: "Checked")
        case .launching: Phrase(fr: "Lancement en cours", en: "Being launched")
        case .announced: Phrase(fr: "Annoncée", en: "Announced")
        case .nominating: Phrase(fr: "Choix des pairs", en: "Choice of peers")
        case .collecting: Phrase(fr: "Collecte", en: "Collection")
        case .managerWriting: Phrase(fr: "Écriture des managers", en: "Managers’ writing")
        case .publishing: Phrase(fr: "Partage", en: "Sharing")
        case .conversation: Phrase(fr: "Conversations", en: "Conversations")
        case .acknowledged: Phrase(fr: "Terminée", en: "Finished")
        case .closed: Phrase(fr: "Close", en: "Closed")
        }
    }

    static func period(_ plan: CyclePlan) -> Phrase {
        Phrase(
            fr: "Du \(French.day(plan.periodFrom)) au \(French.day(plan.periodTo))",
            en: "From \(English.day(plan.periodFrom)) to \(English.day(plan.periodTo))")
    }
}
