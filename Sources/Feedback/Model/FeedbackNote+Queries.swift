import Careers
import Kernel
import Storage

extension FeedbackNote: RowDecodable {
    private static func columns(for viewer: Viewer) -> Query {
        let isReadable: Query = "(f.author_id = \(viewer.person) OR f.state = 'given')"
        return """
            f.id, f.author_id, a.given_name AS author_given, a.family_name AS author_family, f.receiver_id, r.given_name AS receiver_given,
            r.family_name AS receiver_family, f.is_asked, f.state, f.moment, f.moment_language, f.question, f.question_language, f.due_on,
            CASE WHEN \(isReadable) THEN f.text END AS text, CASE WHEN \(isReadable) THEN f.text_language END AS text_language,
            f.reason, f.reason_language, f.ended_at, CASE WHEN f.receiver_id = \(viewer.person) THEN f.item_id END AS item_id,
            CASE WHEN f.receiver_id = \(viewer.person) THEN f.has_been_read END AS has_been_read,
            CASE WHEN f.author_id = \(viewer.person) THEN f.version END AS version
            """
    }

    package init(row: Row) throws {
        id = try row["id"]
        author = try row["author_id"]
        authorName = try row.name("author")
        receiver = try row["receiver_id"]
        receiverName = try row.name("receiver")
        isAsked = try row["is_asked"]
        let word: String = try row["state"]
        guard let known = State(rawValue: word) else { throw StorageError.unreadable("FeedbackNote.State", .text(word)) }
        state = known
        moment = try row.text("moment") ?? WrittenText("", in: .french)
        question = try row.text("question")
        dueOn = try row["due_on"]
        text = try row.text("text")
        reason = try row.text("reason")
        endedAt = try row["ended_at"]
        item = try row["item_id"]
        isRead = try row["has_been_read"]
        version = try row["version"]
    }

    /// The latest first.
    static func all(_ condition: Query, visibleTo viewer: Viewer, limit: Int = 200, in db: any Reader) throws -> [FeedbackNote] {
        try db.all(
            """
            SELECT \(columns(for: viewer)) FROM feedback f JOIN people a ON a.id = f.author_id JOIN people r ON r.id = f.receiver_id
            WHERE \(FeedbackPolicy(viewer).visible()) AND (\(condition)) ORDER BY f.begun_at DESC, f.id DESC LIMIT \(limit)
            """)
    }

    /// - Throws: `Refusal.notFound`.
    static func find(_ id: FeedbackID, visibleTo viewer: Viewer, in db: any Reader) throws -> FeedbackNote {
        guard var note = try all("f.id = \(id)", visibleTo: viewer, in: db).first else { throw Refusal.notFound }
        note.competencies = try db.rows(
            """
            SELECT k.id, k.name_fr, k.name_en FROM feedback_competencies c JOIN competencies k ON k.id = c.competency_id
            WHERE c.feedback_id = \(id) ORDER BY k.id
            """
        ).compactMap { row in
            guard let name = LocalizedText(fr: try row["name_fr"], en: try row["name_en"]) else { return nil }
            return GridCompetency(id: try row["id"], name: name)
        }
        return note
    }
}

extension Row {
    fileprivate func name(_ prefix: String) throws -> String {
        let (given, family): (String, String) = (try self[prefix + "_given"], try self[prefix + "_family"])
        return "\(given) \(family)"
    }

    fileprivate func text(_ name: String) throws -> WrittenText? {
        guard let text: String = try get(name, as: String?.self) else { return nil }
        return WrittenText(text, in: try get(name + "_language"))
    }
}
