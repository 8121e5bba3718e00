import Foundation
import Kernel
import People
import Reviews

/// What is printed on a dossier.
enum SheetWords {
    static let dossier = Phrase(fr: "dossier d’évaluation", en: "review file")
    static let level = Phrase(fr: "Palier", en: "Level")
    static let levelsHeld = Phrase(fr: "Paliers de la période", en: "Levels of the period")

    /// After a statement.
    static func howSure(_ sureness: Phrase) -> Phrase { Phrase(fr: " (certitude\u{00A0}: \(sureness.fr))", en: " (how sure: \(sureness.en))") }

    static func held(_ level: DossierContent.Held) -> Phrase {
        guard let to = level.to else {
            return Phrase(fr: "\(level.name(.french)) depuis le \(French.day(level.from))", en: "\(level.name(.english)) since \(English.day(level.from))")
        }
        return Phrase(
            fr: "\(level.name(.french)) du \(French.day(level.from)) au \(French.day(to))",
            en: "\(level.name(.english)) from \(English.day(level.from)) to \(English.day(to))")
    }

    static let managers = Phrase(fr: "Managers", en: "Managers")
    static let framework = Phrase(fr: "Référentiel", en: "Framework")
    static let cycle = Phrase(fr: "Campagne", en: "Cycle")
    static let claims = Phrase(fr: "Affirmations", en: "Claims")
    static let evidence = Phrase(fr: "Preuves", en: "Evidence")
    static let placements = Phrase(fr: "Ce que chacun a vu", en: "What each has seen")
    static let competency = Phrase(fr: "Compétence", en: "Competency")
    static let comments = Phrase(fr: "Ce que chacun écrit", en: "What each writes")
    static let contribution = Phrase(fr: "Contribution aux objectifs", en: "Contribution to objectives")
    static let expected = Phrase(fr: "Résultat attendu", en: "Expected result")
    static let result = Phrase(fr: "Résultat obtenu", en: "Result obtained")
    static let context = Phrase(fr: "Ce qui a aidé ou gêné", en: "What helped or hindered")
    static let noObjective = Phrase(fr: "Aucun objectif sur la période :", en: "No objective in the period:")
    static let noScore = Phrase(
        fr: "Les objectifs se lisent à côté des paliers : aucune note n’en est tirée.", en: "Objectives are read beside levels: no score is made of them.")
    static let questions = Phrase(fr: "Questions ouvertes", en: "Open questions")
    static let ownComments = Phrase(fr: "L’auto-évaluation", en: "The self-evaluation")
    static let points = Phrase(fr: "Les points de la fois précédente", en: "The points from last time")
    static let axes = Phrase(fr: "Axes de la période à venir", en: "Axes of the coming period")
    static let signal = Phrase(fr: "Le signe que c’est réussi", en: "The sign that it worked")
    static let support = Phrase(fr: "L’appui promis", en: "The support promised")
    static let cited = Phrase(fr: "Les faits cités", en: "The facts cited")
    static let late = Phrase(fr: "en retard", en: "late")
    static let noOwn = Phrase(fr: "L’auto-évaluation n’a pas été envoyée.", en: "The self-evaluation was not sent.")
    static let unseenNote = Phrase(
        fr: "« Pas observé » n’est jamais un zéro : rien de la période ne permettait de répondre.",
        en: "“Not seen” is never a zero: nothing in the period allowed an answer.")
    static let forGood = Phrase(
        fr: "Tout fait postérieur figure à part ; ce texte ne change plus.", en: "Any later fact stands apart; this text no longer changes.")

    static func period(_ from: Day, _ to: Day) -> Phrase {
        Phrase(fr: "Du \(French.day(from)) au \(French.day(to))", en: "From \(English.day(from)) to \(English.day(to))")
    }

    static func shared(_ content: DossierContent) -> Phrase {
        let zone = TimeZone(identifier: content.cycle.timeZone) ?? .gmt
        let (fr, en) = (French.instant(content.sharedAt, in: zone), English.instant(content.sharedAt, in: zone))
        return Phrase(fr: "Partagé par \(content.sharedBy.name) le \(fr)", en: "Shared by \(content.sharedBy.name) on \(en)")
    }

    static func verify(at address: String) -> Phrase { Phrase(fr: "Pour vérifier : ", en: "To verify: ") + Phrase(same: address) }
    static func standing(_ standing: PreviousPoint.Standing?) -> Phrase {
        switch standing {
        case nil: PlacementWords.noAnswer
        case .kept?: Phrase(fr: "tenu", en: "kept")
        case .progressed?: Phrase(fr: "en progrès", en: "progressed")
        case .dropped?: Phrase(fr: "abandonné", en: "dropped")
        }
    }

    static func span(_ span: DossierContent.Span) -> Phrase {
        guard let to = span.to else { return Phrase(fr: "depuis le \(French.day(span.from))", en: "since \(English.day(span.from))") }
        return Phrase(fr: "du \(French.day(span.from)) au \(French.day(to))", en: "from \(English.day(span.from)) to \(English.day(to))")
    }

    static func fewAuthors(_ k: Int) -> Phrase {
        Phrase(
            fr: "Moins de \(k) auteurs : rien n’est montré, pour que personne ne soit reconnu.",
            en: "Fewer than \(k) authors: nothing is shown, so that nobody is recognised.")
    }

    static func version(_ number: Int) -> Phrase { Phrase(fr: "version \(number)", en: "version \(number)") }
    static func manager(_ name: String) -> Phrase { Phrase(fr: "L’évaluation \(Elision.de(name))", en: "The evaluation by \(name)") }

    /// The name of whoever signs, and what they are to the person.
    static func signed(_ name: String, as kind: Contribution.Kind) -> Phrase {
        switch kind {
        case .crossTeam: Phrase(fr: "\(name), pair d’une autre équipe", en: "\(name), peer of another team")
        case .report: Phrase(fr: "\(name), membre de l’équipe", en: "\(name), report")
        case .peer, .own, .manager: Phrase(fr: "\(name), pair", en: "\(name), peer")
        }
    }

    static func answers(_ kind: Contribution.Kind, _ count: Int?) -> Phrase {
        let name = PlacementWords.kind(kind)
        guard let count else { return name }
        return Phrase(fr: "\(name.fr), \(count) réponses", en: "\(name.en), \(count) answers")
    }

    static func title(_ content: DossierContent) -> Phrase {
        Phrase(fr: "Dossier \(Elision.de(content.person.name)), \(content.cycle.name)", en: "File of \(content.person.name), \(content.cycle.name)")
    }
}
