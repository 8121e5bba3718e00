/// Where something was written. Lines and columns start at 1; a column counts Unicode scalars.
package struct SourcePlace: Sendable, Hashable, Codable {
    package let file: String
    package let line: Int?
    package let column: Int?

    package init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}
