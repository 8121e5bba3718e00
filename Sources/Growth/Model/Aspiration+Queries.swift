import Kernel
import Storage

extension Aspiration: RowDecodable {
    package init(row: Row) throws {
        wish = try row["wish"]
        let (text, language): (String?, Language?) = (try row["detail"], try row["detail_language"])
        detail = if let text, let language { WrittenText(text, in: language) } else { nil }
        writtenAt = try row["written_at"]
    }

    /// The latest first, as far as the viewer may read them.
    static func of(_ person: PersonID, _ policy: GrowthPolicy, in db: any Reader) throws -> [Aspiration] {
        try db.all(
            """
            SELECT a.wish, a.detail, a.detail_language, a.written_at FROM aspirations a
            WHERE a.person_id = \(person) AND \(policy.visibleAspirations()) ORDER BY a.written_at DESC, a.id DESC LIMIT 100
            """)
    }
}

extension Aspiration.Wish: StorageValue {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let wish = Self(rawValue: text) else { throw .unreadable("wish", stored) }
        self = wish
    }
}
