import Kernel
import Site
import Tabular

/// How a file that was sent is to be read, when it does not tell itself.
struct ImportReadingForm: Form {
    static let order = FieldDeclaration("date_order", .choice, isRequired: false)
    static let encoding = FieldDeclaration("encoding", .choice, isRequired: false)
    static let sheet = FieldDeclaration("sheet", isRequired: false, most: 255)
    static let fields = [order, encoding, sheet]

    let order: DateOrder?
    let encoding: FileEncoding?
    let sheet: String?

    init(_ input: inout FormReader) {
        order = input.choice(Self.order)
        encoding = input.choice(Self.encoding)
        sheet = input.optionalName(Self.sheet)
    }
}

/// The encodings one may insist on; those with a mark need no insisting.
enum FileEncoding: String, Sendable, CaseIterable {
    case utf8, windows1252

    var text: TextEncoding {
        switch self {
        case .utf8: .utf8
        case .windows1252: .windows1252
        }
    }
}
