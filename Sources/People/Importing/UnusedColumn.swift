/// A column the import does not read, told to whoever imports, with the name it was perhaps meant to carry.
package struct UnusedColumn: Sendable, Equatable {
    package let name: String
    package let suggestion: String?
}
