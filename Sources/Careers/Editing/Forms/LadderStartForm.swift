import Kernel
import Site

struct LadderStartForm: Form {
    static let nameFR = FieldDeclaration("ladder_fr", isRequired: false)
    static let nameEN = FieldDeclaration("ladder_en", isRequired: false)
    static let craft = FieldDeclaration("ladder_craft", most: 80)
    static let track = FieldDeclaration("ladder_track", .choice)
    static let model = FieldDeclaration("ladder_model", isRequired: false, most: 120)
    static let fields = [nameFR, nameEN, craft, track, model]

    let name: LocalizedText
    let craft: String
    let track: Track
    let model: String?

    init(_ input: inout FormReader) {
        name = input.name(fr: Self.nameFR, en: Self.nameEN)
        craft = input.line(Self.craft)
        track = input.choice(Self.track) ?? .individual
        model = input.optionalLine(Self.model)
    }
}

/// A framework that holds nothing yet.
struct FrameworkStartForm: Form {
    static let nameFR = FieldDeclaration("framework_fr", isRequired: false)
    static let nameEN = FieldDeclaration("framework_en", isRequired: false)
    static let fields = [nameFR, nameEN]

    let name: LocalizedText

    init(_ input: inout FormReader) { name = input.name(fr: Self.nameFR, en: Self.nameEN) }
}

struct UndoForm: Form {
    static let step = FieldDeclaration("step")
    /// Where the person was, to come back there.
    static let ladder = FieldDeclaration("ladder", isRequired: false)
    static let fields = [step, ladder]

    let step: ID<DraftStep>?
    let ladder: LadderID?

    init(_ input: inout FormReader) {
        step = input.id(Self.step)
        ladder = input.id(Self.ladder)
    }
}

/// Something is taken away, with all that stands there.
struct RemovalForm: Form {
    /// The number of the last change of the draft that was read, 0 when there was none.
    static let read = FieldDeclaration("read", .number, isRequired: false)
    static let fields = [read]

    /// Nil from whoever does not say what they read.
    let read: Int?

    init(_ input: inout FormReader) {
        read = input.number(Self.read, in: 0...1_000_000)
    }

    /// For the button that takes it away.
    static func values(_ step: DraftStep?) -> [(String, String)] { [(read.name, String(step?.number ?? 0))] }
}
