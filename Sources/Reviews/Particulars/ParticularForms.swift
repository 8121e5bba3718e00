import Careers
import Kernel
import Site

/// A pause of one review, and the last days it will have of its own.
struct PauseForm: Form {
    static let kind = FieldDeclaration("kind", .choice)
    static let from = FieldDeclaration(PauseReview.fromField, .day)
    static let to = FieldDeclaration(PauseReview.toField, .day, isRequired: false)
    static let reason = FieldDeclaration("reason", most: 500)
    static let fields = [kind, from, to, reason, ResumeForm.own, ResumeForm.writing]

    let kind: ReviewPause.Kind?
    let from: Day?
    let to: Day?
    let reason: String
    let due: ReviewDue

    init(_ input: inout FormReader) {
        kind = input.choice(Self.kind, of: ReviewPause.Kind.self)
        from = input.day(Self.from)
        to = input.day(Self.to)
        reason = input.line(Self.reason)
        due = ReviewDue(own: input.day(ResumeForm.own), writing: input.day(ResumeForm.writing))
    }
}

struct ResumeForm: Form {
    static let own = FieldDeclaration(ReviewDue.ownField, .day, isRequired: false)
    static let writing = FieldDeclaration(ReviewDue.writingField, .day, isRequired: false)
    static let fields = [own, writing]

    let due: ReviewDue

    init(_ input: inout FormReader) {
        due = ReviewDue(own: input.day(Self.own), writing: input.day(Self.writing))
    }
}

struct ReviewLevelForm: Form {
    static let level = FieldDeclaration(ChooseLevel.field, .choice)
    static let fields = [level]

    let level: LevelID?

    init(_ input: inout FormReader) {
        level = input.id(Self.level, of: LevelID.self)
    }
}

/// Nothing written takes it away.
struct WorkShareForm: Form {
    static let percent = FieldDeclaration("percent", .number, isRequired: false)
    static let since = FieldDeclaration("since_on", .day, isRequired: false)
    static let fields = [percent, since]

    let share: WorkShare?

    init(_ input: inout FormReader) {
        let (percent, since) = (input.number(Self.percent, in: 1...99), input.day(Self.since))
        if percent != nil, since == nil { input.note(Self.since.name, ParticularWords.sinceWhen) }
        if since != nil, percent == nil { input.note(Self.percent.name, ParticularWords.howMuch) }
        share = percent.flatMap { percent in since.map { WorkShare(percent: percent, since: $0) } }
    }
}

struct WriterForm: Form {
    static let writer = FieldDeclaration(NameWriter.field, .choice)
    static let reason = FieldDeclaration("reason", most: 500)
    static let fields = [writer, reason]

    let writer: PersonID?
    let reason: String

    init(_ input: inout FormReader) {
        writer = input.id(Self.writer, of: PersonID.self)
        reason = input.line(Self.reason)
    }
}

struct AbsenceForm: Form {
    static let person = FieldDeclaration(WriteAbsence.personField, .choice)
    static let kind = FieldDeclaration("kind", .choice)
    static let from = FieldDeclaration("from_on", .day)
    static let to = FieldDeclaration(WriteAbsence.toField, .day, isRequired: false)
    static let fields = [person, kind, from, to]

    let person: PersonID?
    let kind: ReviewPause.Kind?
    let from: Day?
    let to: Day?

    init(_ input: inout FormReader) {
        person = input.id(Self.person, of: PersonID.self)
        kind = input.choice(Self.kind, of: ReviewPause.Kind.self)
        from = input.day(Self.from)
        to = input.day(Self.to)
    }
}

struct AbsenceRemovalForm: Form {
    static let absence = FieldDeclaration("absence", .choice)
    static let fields = [absence]

    let absence: AbsenceID?

    init(_ input: inout FormReader) {
        absence = input.id(Self.absence, of: AbsenceID.self)
    }
}
