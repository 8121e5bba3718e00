import Storage

/// A word of a closed list, kept as its text.
package protocol StoredWord: RawRepresentable, StorageValue where RawValue == String {}

extension StoredWord {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let word = Self(rawValue: text) else { throw .unreadable("\(Self.self)", stored) }
        self = word
    }
}
