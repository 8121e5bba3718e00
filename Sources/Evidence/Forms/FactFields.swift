import Careers
import Kernel
import Site

/// What is asked of a fact, whoever it is about.
enum FactFields {
    static let kind = FieldDeclaration("kind", .choice)
    static let happenedOn = FieldDeclaration("happened_on", .day)
    static let title = FieldDeclaration("title", most: 200)
    static let detail = FieldDeclaration("detail", isRequired: false, most: 4000)
    static let reference = FieldDeclaration("reference", isRequired: false, most: 500)
    static let language = FieldDeclaration("language", .choice)
    static let competencies = FieldDeclaration("competencies", .choices, isRequired: false)
    static let confidentiality = FieldDeclaration("confidentiality", .choice)
    static let version = FieldDeclaration("version", .number)
    static let reason = FieldDeclaration("reason", most: 1000)

    static let wording = [title, detail, reference, language]
    static let fact = [kind, happenedOn] + wording + [competencies]
}

extension FormReader {
    mutating func wording() -> WordingDraft {
        let title = line(FactFields.title)
        let detail = text(FactFields.detail)
        let reference = line(FactFields.reference)
        if !Reference.isAcceptable(reference) { note(FactFields.reference.name, RuleWords.unsafeReference) }
        return WordingDraft(
            language: choice(FactFields.language) ?? .french,
            title: title,
            detail: detail.isEmpty ? nil : detail,
            reference: reference.isEmpty ? nil : reference
        )
    }

    mutating func fact() -> EvidenceDraft {
        let kind = choice(FactFields.kind, of: EvidenceKind.self)
        let day = day(FactFields.happenedOn)
        let text = wording()
        let chosen = choices(FactFields.competencies, of: ChosenCompetency.self)
        return EvidenceDraft(
            kind: kind ?? .observation,
            happenedOn: day ?? Day(daysSince1970: 0),
            text: text,
            competencies: Set(chosen.map(\.id))
        )
    }
}

/// A competency ticked in a form.
struct ChosenCompetency: RawRepresentable, Sendable {
    let id: CompetencyID
    var rawValue: String { id.description }

    init?(rawValue: String) {
        guard let id = CompetencyID(rawValue) else { return nil }
        self.id = id
    }
}
