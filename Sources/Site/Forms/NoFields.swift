/// A button whose result is shown once.
package struct NoFields: Form {
    package static let fields: [FieldDeclaration] = []
    package init(_ input: inout FormReader) {}
}
