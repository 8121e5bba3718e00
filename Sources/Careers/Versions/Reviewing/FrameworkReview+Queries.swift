import Foundation
import Kernel
import Storage

extension FrameworkReview {
    /// The last first.
    static func all(of framework: FrameworkID, in db: any Reader) throws -> [FrameworkReview] {
        let rows = try db.rows(
            """
            SELECT w.id, w.framework_id, w.note, w.note_language, w.opened_at, w.ended_at, w.end_reason, w.end_reason_language,
                p.given_name, p.family_name
            FROM framework_reviews w LEFT JOIN people p ON p.id = w.opened_by WHERE w.framework_id = \(framework) ORDER BY w.opened_at DESC, w.id DESC
            """)
        return try rows.map { try FrameworkReview(row: $0, in: db) }
    }

    static func open(of framework: FrameworkID, in db: any Reader) throws -> ID<FrameworkReview>? {
        try db.value(ID<FrameworkReview>.self, "SELECT id FROM framework_reviews WHERE framework_id = \(framework) AND ended_at IS NULL")
    }

    private init(row: Row, in db: any Reader) throws {
        id = try row["id"]
        framework = try row["framework_id"]
        note = try row.written("note")
        openedAt = try row["opened_at"]
        openedBy = try row.name()
        endedAt = try row["ended_at"]
        endReason = try row.written("end_reason")
        people = try db.rows(
            """
            SELECT p.given_name, p.family_name FROM framework_readers a JOIN people p ON p.id = a.target_id
            WHERE a.review_id = \(id) AND a.kind = 'person' ORDER BY p.family_name, p.given_name, p.id
            """
        ).compactMap { try $0.name() }
        crafts = try db.rows(
            """
            SELECT c.name_fr, c.name_en FROM framework_readers a JOIN crafts c ON c.id = a.target_id
            WHERE a.review_id = \(id) AND a.kind = 'craft' ORDER BY c.name_fr, c.id
            """
        ).map { Phrase(typedFrench: try $0["name_fr"], english: try $0["name_en"]) }
    }
}

extension Row {
    /// What somebody wrote, with its language beside it: `note` and `note_language`.
    func written(_ name: String) throws -> WrittenText? {
        guard let text = try get(name, as: String?.self), let language = Language(rawValue: try self[name + "_language"]) else { return nil }
        return WrittenText(text, in: language)
    }

    /// The person of a left join; nil when there is none.
    func name() throws -> String? {
        guard let given = try get("given_name", as: String?.self), let family = try get("family_name", as: String?.self) else { return nil }
        return "\(given) \(family)"
    }
}
