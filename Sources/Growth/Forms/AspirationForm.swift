import Kernel
import Site

/// What somebody wishes for themselves.
struct AspirationForm: Form {
    static let wish = FieldDeclaration("wish", .choice)
    static let detail = FieldDeclaration("detail", isRequired: false, most: 2000)
    static let language = FieldDeclaration("language", .choice, isRequired: false)
    static let fields = [wish, detail, language]

    let wish: Aspiration.Wish
    let detail: String
    /// Nil for the language of whoever writes.
    let language: Language?

    init(_ input: inout FormReader) {
        let wish = input.choice(Self.wish, of: Aspiration.Wish.self)
        self.wish = wish ?? .stay
        detail = input.text(Self.detail)
        language = input.choice(Self.language)
    }
}
