extension Value {
    /// PostgreSQL cannot keep a zero character in a text, so both engines refuse it in the same words.
    package func requireKeepable() throws(StorageError) {
        guard case .text(let text) = self, text.utf8.contains(0) else { return }
        throw .check(detail: "a text holds a zero character (NUL), which cannot be stored; remove it")
    }
}
