/// One thing a reader looks for among the columns, and the names it goes by.
package struct HeaderField<Field: Hashable & Sendable>: Sendable {
    package let field: Field
    package let names: [String]
    /// Names that count only when none of `names` is there, such as a bare `id`.
    package let fallbacks: [String]

    package init(_ field: Field, named names: [String], otherwise fallbacks: [String] = []) {
        self.field = field
        self.names = names
        self.fallbacks = fallbacks
    }
}
