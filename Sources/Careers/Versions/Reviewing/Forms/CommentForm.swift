import Kernel
import Site

/// A comment, a wording proposed, or both.
struct CommentForm: Form {
    static let subject = FieldDeclaration("subject", .choice)
    static let text = FieldDeclaration("comment", isRequired: false, most: 4_000)
    static let proposed = FieldDeclaration("proposed", isRequired: false, most: 20_000)
    static let language = FieldDeclaration("language", .choice)
    /// Of the expectation the person read.
    static let revision = FieldDeclaration("revision", .number, isRequired: false)
    static let fields = [subject, text, proposed, language, revision]

    let subject: CommentSubject
    let text: String?
    let proposed: String?
    let language: Language
    let revision: Int

    init(_ input: inout FormReader) {
        subject = input.choice(Self.subject) ?? .framework
        let (text, proposed) = (input.text(Self.text), input.text(Self.proposed))
        self.text = text.isEmpty ? nil : text
        self.proposed = proposed.isEmpty ? nil : proposed
        language = input.choice(Self.language) ?? .french
        revision = input.number(Self.revision, in: 0...1_000_000) ?? 0
    }
}
