import Kernel
import Storage

/// A person says what they wish. The same wish in the same words adds nothing.
enum WriteAspiration {
    /// - Returns: whether something was written.
    @discardableResult
    static func perform(_ wish: Aspiration.Wish, _ detail: WrittenText?, permit: Wishing, policy: GrowthPolicy, in db: Write) throws -> Bool {
        if let last = try Aspiration.of(permit.person, policy, in: db).first, last.wish == wish, last.detail == detail { return false }
        let id: ID<Aspiration> = db.id()
        try db.run(
            """
            INSERT INTO aspirations (id, organization_id, person_id, wish, detail, detail_language, written_at)
            VALUES (\(id), \(db.organization), \(permit.person), \(wish), \(orNull: detail?.text), \(orNull: detail?.language), \(db.now))
            """,
            recording: Event("aspiration.written", "person", permit.person, ["wish": .string(wish.rawValue), "detail": .of(detail?.text)]))
        return true
    }
}
