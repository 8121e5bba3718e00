import Kernel
import Site

/// What the person adds to their sealed dossier.
struct StatementForm: Form {
    static let text = FieldDeclaration("text", most: 20_000)
    static let fields = [text]

    let text: String

    init(_ input: inout FormReader) {
        text = input.text(Self.text)
    }
}
