import Site

/// A button whose result is shown once.
struct NoFields: Form {
    static let fields: [FieldDeclaration] = []
    init(_ input: inout FormReader) {}
}
