import Careers
import Kernel
import Site

/// A change to propose: the level aimed at, the scope, the day, and why from one's own side.
struct OpeningForm: Form {
    static let level = FieldDeclaration("level", .choice, isRequired: false)
    static let scope = FieldDeclaration("new_scope", most: 2_000)
    static let effectiveOn = FieldDeclaration("starts_on", .day)
    static let text = FieldDeclaration("why", most: 4_000)
    static let language = FieldDeclaration("language", .choice, isRequired: false)
    static let fields = [level, scope, effectiveOn, text, language]

    private let level: LevelID?
    private let scope: String
    private let day: Day?
    private let text: String
    private let language: Language?

    init(_ input: inout FormReader) {
        level = input.id(Self.level)
        scope = input.text(Self.scope)
        day = input.day(Self.effectiveOn)
        text = input.text(Self.text)
        language = input.choice(Self.language)
    }

    func draft(in usual: Language) throws(Refusal) -> OpenChange.Draft {
        guard let day else { throw .invalid(Self.effectiveOn.name, Complaint.day) }
        let language = language ?? usual
        return OpenChange.Draft(level: level, scope: WrittenText(scope, in: language), effectiveOn: day, text: WrittenText(text, in: language))
    }
}

/// The other side of a change.
struct VoiceForm: Form {
    static let text = FieldDeclaration("voice", most: 4_000)
    static let language = FieldDeclaration("language", .choice, isRequired: false)
    static let fields = [text, language]

    let text: String
    let language: Language?

    init(_ input: inout FormReader) {
        text = input.text(Self.text)
        language = input.choice(Self.language)
    }
}
