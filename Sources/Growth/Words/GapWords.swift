import Careers
import Foundation
import Kernel
import Reviews

/// The page of a level, to the person and about the person.
enum GapWords {
    static let mine = Phrase(fr: "Mon palier", en: "My level")
    static let entry = Phrase(fr: "Palier et ce qui manque", en: "Level and what is missing")
    static let stair = Phrase(fr: "L’escalier", en: "The staircase")
    static let expectations = Phrase(fr: "Attendu par attendu", en: "Expectation by expectation")
    static let unwritten = Phrase(fr: "Rien n’est encore écrit à ce palier", en: "Nothing is written at this level yet")
    static let tracks = Phrase(fr: "Les autres filières de ce métier", en: "The other tracks of this craft")
    static let compare = Phrase(fr: "Comparer les deux paliers", en: "Compare the two levels")
    static let see = Phrase(fr: "Voir le détail", en: "See the details")
    static let nextMissing = Phrase(fr: "À montrer d’abord", en: "To show first")

    static func title(_ gap: Gap) -> Phrase {
        let name = gap.reading.name
        switch gap.standing {
        case .none:
            return gap.isOwn
                ? Phrase(fr: "Vous n’êtes pas encore placé sur un palier.", en: "You do not stand on a level yet.")
                : Phrase(fr: "\(name) n’a pas encore de palier.", en: "\(name) does not stand on a level yet.")
        case .unpublished:
            return gap.isOwn
                ? Phrase(fr: "Votre palier n’est pas dans un référentiel publié.", en: "Your level is not in a published framework.")
                : Phrase(fr: "Le palier prévu pour \(name) n’est pas dans un référentiel publié.", en: "\(name)’s level is not in a published framework.")
        case .on(let place):
            let level = place.level.name.phrase
            return gap.isOwn
                ? Phrase(fr: "Vous êtes au palier \(place.level.order), \(level.fr).", en: "You stand on level \(place.level.order), \(level.en).")
                : Phrase(fr: "\(name) est au palier \(place.level.order), \(level.fr).", en: "\(name) stands on level \(place.level.order), \(level.en).")
        }
    }

    static func since(_ place: GapPlace) -> Phrase {
        let ladder = place.ladder.name.phrase
        return Phrase(
            fr: "Depuis le \(French.day(place.since)), sur le parcours « \(ladder.fr) ».",
            en: "Since \(English.day(place.since)), on the ladder “\(ladder.en)”.")
    }

    static func upcoming(_ review: UpcomingReview?) -> Phrase {
        guard let review else { return Phrase(fr: "Aucune évaluation n’est en cours.", en: "No review is under way.") }
        if review.isShared {
            return Phrase(
                fr: "Conversation à tenir d’ici au \(French.day(review.conversationDueOn)) (\(review.cycleName)).",
                en: "Conversation to be held by \(English.day(review.conversationDueOn)) (\(review.cycleName)).")
        }
        return Phrase(
            fr: "Prochaine conversation d’évaluation : au plus tard le \(French.day(review.conversationDueOn)) (\(review.cycleName)).",
            en: "Next review conversation: by \(English.day(review.conversationDueOn)) (\(review.cycleName)).")
    }

    static let noLevel = Phrase(fr: "Ce qui se trouvera ici", en: "What will stand here")
    static let noLevelText = Phrase(
        fr: "Les RH placent chacun sur un palier d’un référentiel publié. Dès que ce sera fait, l’escalier, les attendus et ce qui manque seront ici.",
        en: "HR places everybody on a level of a published framework. Once that is done, the staircase, the expectations and what is missing stand here.")
    static let unpublished = Phrase(fr: "Rien n’en est montré", en: "None of it is shown")

    static let unpublishedText = Phrase(
        fr: "Ce référentiel est un brouillon : son texte n’engage personne, et rien n’en est montré. "
            + "Les RH peuvent choisir un palier en vigueur.",
        en: "This framework is a draft: its text binds nobody, and none of it is shown. HR can choose a level in force.")
    static let levels = Phrase(fr: "Choisir le palier", en: "Choose the level")

    static func source(_ source: Gap.Source, on day: Day) -> Phrase {
        Phrase(
            fr: "D’après l’évaluation « \(source.cycleName) », partagée le \(French.day(day)).",
            en: "From the review “\(source.cycleName)”, shared on \(English.day(day)).")
    }

    static let otherLadder = Phrase(
        fr:
            "Cette évaluation a été écrite sur un autre parcours, ou sur une version précédente : seuls les attendus restés les mêmes en reprennent quelque chose.",
        en: "That review was written on another ladder, or on an earlier version: only the expectations that stayed the same take something from it.")

    static let superseded = Phrase(
        fr: "Une version plus récente de ce référentiel existe. Personne ne change de palier pour autant : celle-ci vaut jusqu’à la prochaine évaluation.",
        en: "A later version of this framework exists. Nobody changes level for that: this one holds until the next review.")

    static func ladder(_ place: GapPlace) -> Phrase {
        let name = place.ladder.name.phrase
        return Phrase(fr: "\(name.fr), version \(place.framework.version)", en: "\(name.en), version \(place.framework.version)")
    }
}

extension GapWords {
    static let theme = Phrase(fr: "Ce thème à tous les paliers", en: "This theme at every level")

    static func shown(_ competency: Phrase, _ order: Int) -> Phrase {
        Phrase(fr: "« \(competency.fr) » au palier \(order)", en: "“\(competency.en)” at level \(order)")
    }

    static func notCounted(_ isAdditive: Bool) -> Phrase {
        isAdditive
            ? Phrase(
                fr: "Ce palier n’ajoute rien d’écrit à ces compétences. Elles ne sont comptées nulle part.",
                en: "This level adds nothing written to these competencies. They are counted nowhere.")
            : Phrase(
                fr: "Pas encore défini pour ces compétences. Elles ne sont comptées nulle part.",
                en: "Not defined yet for these competencies. They are counted nowhere.")
    }

    static func track(_ track: TrackChoice) -> Phrase {
        let kind =
            track.ladder.track == .manager
            ? Phrase(fr: "filière de management", en: "management track") : Phrase(fr: "filière d’expertise", en: "individual track")
        return kind + Phrase(fr: ", à partir du palier \(track.firstLevel)", en: ", from level \(track.firstLevel)")
    }
}
