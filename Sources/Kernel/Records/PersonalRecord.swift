/// What one feature holds about somebody, as it is told to them when they ask for everything.
/// A test compares the tables named here with the schema: one that names a person and is told nowhere has to say why.
package struct PersonalRecord: Sendable {
    /// `people.memberships`: a stable name, the same in the data and in tests.
    package let name: String
    package let title: Phrase
    /// What it reads; each must be asked for when it is loaded.
    package let tables: Set<String>
    package let load: @Sendable (RecordReading) throws -> [RecordEntry]

    package init(_ name: String, _ title: Phrase, of tables: Set<String>, load: @escaping @Sendable (RecordReading) throws -> [RecordEntry]) {
        self.name = name
        self.title = title
        self.tables = tables
        self.load = load
    }
}

/// One thing that is held.
package struct RecordEntry: Sendable {
    package let lines: [RecordLine]
    /// Whoever makes a copy for somebody who left does not get it: nobody but the person may read it, or too few others.
    package let isForOwnEyes: Bool
    /// The same at length, exactly as the pages give it to the person as data.
    package let detail: (any Encodable & Sendable)?
    package let files: [RecordFile]

    package init(_ lines: [RecordLine], isForOwnEyes: Bool = false, detail: (any Encodable & Sendable)? = nil, files: [RecordFile] = []) {
        self.lines = lines
        self.isForOwnEyes = isForOwnEyes
        self.detail = detail
        self.files = files
    }
}

package struct RecordLine: Sendable {
    /// In the data.
    package let name: String
    package let label: Phrase
    package let value: RecordValue

    package init(_ name: String, _ label: Phrase, _ value: RecordValue) {
        self.name = name
        self.label = label
        self.value = value
    }
}

/// Bytes that go into the archive as they are stored.
package struct RecordFile: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
