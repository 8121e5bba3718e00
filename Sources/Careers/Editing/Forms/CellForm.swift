import Kernel
import Site

/// What one place of the matrix says, in one language.
struct CellForm: Form {
    static let competency = FieldDeclaration("competency", most: 120)
    static let level = FieldDeclaration("level", .number)
    static let text = FieldDeclaration("text", isRequired: false, most: 20_000)
    static let language = FieldDeclaration("language", .choice)
    static let revision = FieldDeclaration("revision", .number)
    static let fields = [competency, level, text, language, revision]

    let competency: String
    let level: Int
    let text: String
    let language: Language
    let revision: Int

    init(_ input: inout FormReader) {
        competency = input.line(Self.competency)
        level = input.number(Self.level, in: 0...1_000) ?? 0
        text = input.text(Self.text)
        language = input.choice(Self.language) ?? .french
        revision = input.number(Self.revision, in: 0...1_000_000) ?? 0
    }
}

/// A block of a spreadsheet, from one place of the matrix to the right and downwards.
struct BlockForm: Form {
    static let competency = FieldDeclaration("block_competency", most: 120)
    static let level = FieldDeclaration("block_level", .number)
    static let block = FieldDeclaration("block", most: 400_000)
    static let language = FieldDeclaration("block_language", .choice)
    /// Which wording of each place was read; whoever says none writes over none.
    static let seen = FieldDeclaration("block_seen", isRequired: false, most: 100_000)
    static let fields = [competency, level, block, language, seen]

    let competency: String
    let level: Int
    let block: String
    let language: Language
    let seen: String

    init(_ input: inout FormReader) {
        competency = input.line(Self.competency)
        level = input.number(Self.level, in: 0...1_000) ?? 0
        seen = input.optionalLine(Self.seen) ?? ""
        block = input.verbatim(Self.block).replacing("\r\n", with: "\n")
        language = input.choice(Self.language) ?? .french
    }
}
