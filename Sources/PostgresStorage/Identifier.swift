import Storage

/// A name of PostgreSQL's, checked and quoted: the only text besides literals that reaches a statement.
struct Identifier {
    let name: String

    init(_ name: String) throws(StorageError) {
        guard !name.isEmpty, name.utf8.count <= 63, !name.utf8.contains(0) else {
            throw .check(detail: "a name of PostgreSQL has 1 to 63 bytes and no zero character")
        }
        self.name = name
    }

    var quoted: String {
        "\"" + name.replacing("\"", with: "\"\"") + "\""
    }
}
