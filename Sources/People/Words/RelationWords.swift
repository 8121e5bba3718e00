import Kernel

/// Duties that are not roles.
package enum RelationWords {
    package static func name(_ kind: RelationKind) -> Phrase {
        switch kind {
        case .teamLead: Phrase(fr: "Responsable d’équipe", en: "Team lead")
        case .craftLead: Phrase(fr: "Référent de métier", en: "Craft lead")
        case .caseHolder: Phrase(fr: "Garant des cas", en: "Case-holder")
        case .facilitator: Phrase(fr: "Facilitateur de calibration", en: "Calibration facilitator")
        case .staffRepresentative: Phrase(fr: "Représentant du personnel", en: "Staff representative")
        case .secondReader: Phrase(fr: "Second lecteur des contestations", en: "Second reader of objections")
        }
    }

    static func meaning(_ kind: RelationKind) -> Phrase {
        switch kind {
        case .teamLead: Phrase(fr: "anime une équipe, sans en être forcément le manager", en: "leads a team, without necessarily managing it")
        case .craftLead: Phrase(fr: "tient le référentiel d’un métier", en: "keeps the framework of a craft")
        case .caseHolder:
            Phrase(fr: "peut, à deux et avec un motif, ouvrir une réponse confidentielle", en: "may, with another and for a reason, open a confidential answer")
        case .facilitator: Phrase(fr: "conduit les séances de calibration", en: "runs calibration sessions")
        case .staffRepresentative: Phrase(fr: "garde une des clés de l’anonymat", en: "keeps one of the keys of anonymity")
        case .secondReader: Phrase(fr: "relit une contestation hors de la ligne hiérarchique", en: "reads an objection again, outside the line")
        }
    }

    static let section = Phrase(fr: "Fonctions", en: "Duties")
    static let lead = Phrase(
        fr: "Une fonction n’est jamais acquise par un rôle : elle est confiée à quelqu’un, pour un temps.",
        en: "A duty never comes with a role: it is entrusted to somebody, for a time.")
    static let entrust = Phrase(fr: "Confier une fonction", en: "Entrust a duty")
    static let kind = Phrase(fr: "Fonction", en: "Duty")
    static let holder = Phrase(fr: "Confiée à", en: "Entrusted to")
    static let teamHint = Phrase(fr: "Pour un responsable d’équipe.", en: "For a team lead.")
    static let craftHint = Phrase(fr: "Pour un référent de métier.", en: "For a craft lead.")
    static let none = Phrase(fr: "Sans objet", en: "Not needed")
    static let entrusted = Phrase(fr: "La fonction est confiée.", en: "The duty is entrusted.")
    static let chooseTeam = Phrase(fr: "Choisissez l’équipe, ouverte à cette date.", en: "Choose the team, open on that date.")
    static let chooseCraft = Phrase(fr: "Choisissez le métier.", en: "Choose the craft.")
    static let insidersOnly = Phrase(
        fr: "Cette fonction revient à quelqu’un de l’entreprise. Choisissez une autre personne.",
        en: "This duty belongs to somebody inside the company. Choose another person.")

    static func endsEarlier(_ day: Day) -> Phrase {
        Phrase(
            fr: "La fonction se termine déjà le \(French.day(day)). Choisissez une date antérieure.",
            en: "The duty already ends on \(English.day(day)). Choose an earlier date.")
    }

    static func endTitle(_ kind: RelationKind, _ name: String) -> Phrase {
        Phrase(
            fr: "\(Self.name(kind).fr) : jusqu’à quand pour \(name) ?", en: "\(Self.name(kind).en): until when for \(name)?")
    }
}
