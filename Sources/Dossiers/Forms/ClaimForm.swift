import Kernel
import Site

/// A claim as somebody writes it.
struct NewClaimForm: Form {
    static let text = FieldDeclaration("text", most: 600)
    static let language = FieldDeclaration("language", .choice)
    static let subject = FieldDeclaration("about", .choice)
    static let fields = [text, language, subject]

    /// Nil only when problems were noted.
    let draft: ClaimDraft?

    init(_ input: inout FormReader) {
        draft = input.claim()
    }
}

/// A claim rewritten, from the version that was read.
struct ClaimForm: Form {
    static let version = FieldDeclaration("version", .number)
    static let fields = NewClaimForm.fields + [version]

    let draft: ClaimDraft?
    let version: Int

    init(_ input: inout FormReader) {
        draft = input.claim()
        version = input.number(Self.version, in: 1...1_000_000) ?? 0
    }
}

extension FormReader {
    fileprivate mutating func claim() -> ClaimDraft? {
        let text = text(NewClaimForm.text)
        let language = choice(NewClaimForm.language, of: Language.self)
        let subject = choice(NewClaimForm.subject, of: ClaimSubject.self)
        guard let language, let subject else { return nil }
        return ClaimDraft(text: WrittenText(text, in: language), subject: subject)
    }
}
