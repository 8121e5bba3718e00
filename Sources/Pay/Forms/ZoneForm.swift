import Kernel
import Site

/// A zone: what files call it, and its name.
struct ZoneForm: Form {
    static let key = FieldDeclaration("key", most: 40)
    static let nameFR = FieldDeclaration("name_fr")
    static let nameEN = FieldDeclaration("name_en")
    static let fields = [key, nameFR, nameEN]

    let key: String
    let name: Phrase

    init(_ input: inout FormReader) {
        key = input.line(Self.key)
        name = Phrase(typedFrench: input.line(Self.nameFR), english: input.line(Self.nameEN))
    }
}
