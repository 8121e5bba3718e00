import Careers
import Foundation
import Kernel
import Storage

extension ScopeChange {
    private init(row: Row, voices: [Voice]) throws {
        id = try row["id"]
        person = try row["person_id"]
        level = try row["level_id"]
        scope = WrittenText(try row["scope"], in: try row["scope_language"])
        effectiveOn = try row["effective_on"]
        openedAt = try row["opened_at"]
        tookEffectOn = try row["took_effect_on"]
        closedAt = try row["closed_at"]
        self.voices = voices
    }

    private static let columns: Query =
        "c.id, c.person_id, c.level_id, c.scope, c.scope_language, c.effective_on, c.opened_at, c.took_effect_on, c.closed_at"

    /// Of one person, the latest first, as far as the viewer may read them.
    static func of(_ person: PersonID, _ policy: GrowthPolicy, in db: any Reader) throws -> [ScopeChange] {
        try all("c.person_id = \(person) AND \(policy.visibleChanges())", in: db)
    }

    /// - Throws: `Refusal.notFound`.
    static func find(_ id: ScopeChangeID, _ policy: GrowthPolicy, in db: any Reader) throws -> ScopeChange {
        guard let found = try all("c.id = \(id) AND \(policy.visibleChanges())", in: db).first else { throw Refusal.notFound }
        return found
    }

    /// One at a time: two who speak, withdraw or carry out at once would each read what the other is changing.
    /// - Returns: whether the change is still open.
    static func takeTurn(_ id: ScopeChangeID, in db: Write) throws -> Bool {
        try db.run(
            """
            UPDATE scope_changes SET opened_at = opened_at
            WHERE id = \(id) AND organization_id = \(db.organization) AND took_effect_on IS NULL AND closed_at IS NULL
            """, unrecorded: "nothing of it changes but the turn") == 1
    }

    /// Whoever asks: for the day it takes effect.
    static func due(_ id: ScopeChangeID, in db: Write) throws -> ScopeChange? {
        try all("c.id = \(id) AND c.organization_id = \(db.organization)", in: db).first
    }

    /// Open ones a viewer may answer.
    static func open(_ policy: GrowthPolicy, in db: any Reader) throws -> [ScopeChange] {
        try all("c.took_effect_on IS NULL AND c.closed_at IS NULL AND \(policy.visibleChanges())", in: db)
    }

    private static func all(_ condition: Query, in db: any Reader) throws -> [ScopeChange] {
        let rows = try db.rows("SELECT \(columns) FROM scope_changes c WHERE \(condition) ORDER BY c.opened_at DESC, c.id DESC LIMIT 2000")
        if rows.isEmpty { return [] }
        let ids = try rows.map { try $0.get("id", as: ScopeChangeID.self) }
        let voices = try db.rows(
            """
            SELECT w.change_id, w.kind, w.author_id, w.text, w.language, w.written_at, w.withdrawn_at, p.given_name, p.family_name
            FROM scope_change_voices w JOIN people p ON p.id = w.author_id WHERE w.change_id IN (\(list: ids)) ORDER BY w.written_at, w.id
            """)
        let byChange = try Dictionary(grouping: voices) { try $0.get("change_id", as: ScopeChangeID.self) }
        return try rows.map { row in try ScopeChange(row: row, voices: (byChange[row["id"]] ?? []).map { try Voice(row: $0) }) }
    }
}

extension ScopeChange.Voice {
    fileprivate init(row: Row) throws {
        will = ScopeChange.Will(rawValue: try row["kind"]) ?? .need
        author = try row["author_id"]
        authorName = "\(try row.get("given_name", as: String.self)) \(try row.get("family_name", as: String.self))"
        text = WrittenText(try row["text"], in: try row["language"])
        writtenAt = try row["written_at"]
        withdrawnAt = try row["withdrawn_at"]
    }
}
