import Careers
import Kernel
import Site

/// A request for feedback.
struct AskForm: Form {
    static let person = FieldDeclaration("person", .choice)
    static let moment = FieldDeclaration("moment", most: 300)
    static let question = FieldDeclaration("question", isRequired: false, most: 1000)
    static let competencies = FieldDeclaration("competencies", .choices, isRequired: false)
    static let dueOn = FieldDeclaration("due_on", .day)
    static let fields = [person, moment, question, competencies, dueOn]

    let person: PersonID?
    let moment: String
    let question: String?
    let competencies: Set<CompetencyID>
    let dueOn: Day?

    init(_ input: inout FormReader) {
        person = input.id(Self.person, of: PersonID.self)
        moment = input.line(Self.moment)
        let asked = input.text(Self.question)
        question = asked.isEmpty ? nil : asked
        competencies = Set(input.choices(Self.competencies, of: TickedCompetency.self).map(\.id))
        dueOn = input.day(Self.dueOn)
    }
}

/// A competency ticked in a request.
struct TickedCompetency: RawRepresentable, Sendable {
    let id: CompetencyID
    var rawValue: String { id.description }

    init?(rawValue: String) {
        guard let id = CompetencyID(rawValue) else { return nil }
        self.id = id
    }
}

/// What to do with what was written.
enum FeedbackThen: String, Sendable { case keep, give }

/// Feedback that nobody asked for.
struct UnaskedForm: Form {
    static let text = FieldDeclaration("text", isRequired: false, most: 4000)
    static let then = FieldDeclaration("then", .choice, isRequired: false)
    static let fields = [AskForm.person, AskForm.moment, text, then]

    let person: PersonID?
    let moment: String
    let text: String
    let then: FeedbackThen

    init(_ input: inout FormReader) {
        person = input.id(AskForm.person, of: PersonID.self)
        moment = input.line(AskForm.moment)
        text = input.text(Self.text)
        then = input.choice(Self.then, of: FeedbackThen.self) ?? .keep
        if then == .give, text.isEmpty { input.note(Self.text.name, FeedbackRules.nothingWritten) }
    }
}

/// The answer to a request, or a draft taken up again.
struct AnswerForm: Form {
    static let version = FieldDeclaration("version", .number)
    static let fields = [UnaskedForm.text, UnaskedForm.then, version]

    let text: String
    let then: FeedbackThen
    let version: Int

    init(_ input: inout FormReader) {
        text = input.text(UnaskedForm.text)
        then = input.choice(UnaskedForm.then, of: FeedbackThen.self) ?? .keep
        version = input.number(Self.version, in: 1...1_000_000) ?? 0
        if then == .give, text.isEmpty { input.note(UnaskedForm.text.name, FeedbackRules.nothingWritten) }
    }
}

struct DeclineForm: Form {
    static let reason = FieldDeclaration("reason", most: 500)
    static let fields = [reason]

    let reason: String

    init(_ input: inout FormReader) {
        reason = input.line(Self.reason)
    }
}

/// Keeping feedback as a fact, for oneself or shared.
struct KeepForm: Form {
    enum Audience: String { case own, shared }

    static let audience = FieldDeclaration("audience", .choice)
    static let fields = [audience]

    let audience: Audience?

    init(_ input: inout FormReader) {
        audience = input.choice(Self.audience, of: Audience.self)
    }
}
