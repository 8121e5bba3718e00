import Kernel

/// Consulting the staff before a version is published.
enum ConsultationWords {
    static let title = Phrase(fr: "Consultation du personnel", en: "Consultation of the staff")
    static let text = Phrase(
        fr:
            "Si l’entreprise a un comité social et économique, il est consulté avant qu’un référentiel serve à évaluer. Sinon, dites à la publication pourquoi personne ne l’a été.",
        en: "Where there is a works council, it is consulted before a framework is used in reviews. Otherwise, say at publication why nobody was.")
    static let record = Phrase(fr: "Enregistrer une consultation", en: "Record a consultation")
    static let recordButton = Phrase(fr: "Enregistrer la consultation", en: "Record the consultation")
    static let recorded = Phrase(fr: "La consultation est enregistrée.", en: "The consultation is recorded.")
    static let heldOn = Phrase(fr: "Date", en: "Date")
    static let consulted = Phrase(fr: "Qui a été consulté", en: "Who was consulted")
    static let consultedHint = Phrase(
        fr: "Le CSE, les représentants du personnel, toute l’équipe.", en: "The works council, the staff representatives, the whole team.")
    static let opinion = Phrase(fr: "Avis", en: "Opinion")
    static let choose = Phrase(fr: "Choisissez", en: "Choose")
    static let opinionText = Phrase(fr: "Ce qu’ils en ont dit", en: "What they said of it")
    static let document = Phrase(fr: "Référence du procès-verbal", en: "Reference of the minutes")
    static let documentHint = Phrase(fr: "Où le retrouver : un numéro, un dossier.", en: "Where to find them: a number, a folder.")
    static let notHeldYet = Phrase(
        fr: "Cette date n’est pas encore passée. Enregistrez la consultation quand elle a eu lieu.",
        en: "This date is yet to come. Record the consultation once it was held.")
    static let waived = Phrase(
        fr: "Personne n’a été consulté avant la publication. Les auteurs en donnent la raison :",
        en: "Nobody was consulted before the publication. The authors give the reason:")

    static func named(_ opinion: Consultation.Opinion) -> Phrase {
        switch opinion {
        case .favourable: Phrase(fr: "favorable", en: "favourable")
        case .reserved: Phrase(fr: "favorable avec des réserves", en: "favourable with reservations")
        case .unfavourable: Phrase(fr: "défavorable", en: "unfavourable")
        case .none: Phrase(fr: "aucun avis rendu", en: "no opinion given")
        }
    }

    static func sentence(_ held: Consultation.Held) -> Phrase {
        let opinion = named(held.opinion)
        return Phrase(
            fr: "\(held.consulted), le \(French.day(held.on)) : \(held.opinion == .none ? "" : "avis ")\(opinion.fr).",
            en: "\(held.consulted), on \(English.day(held.on)): \(opinion.en)\(held.opinion == .none ? "" : " opinion").")
    }

    static func kept(_ document: String) -> Phrase { Phrase(fr: "Procès-verbal : \(document)", en: "Minutes: \(document)") }
}
