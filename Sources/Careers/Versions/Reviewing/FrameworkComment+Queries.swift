import Foundation
import Kernel
import Storage

extension FrameworkComment: RowDecodable {
    init(row: Row) throws {
        id = try row["id"]
        framework = try row["framework_id"]
        let (kind, target): (String, ExpectationID?) = (try row["subject"], try row["subject_id"])
        guard let subject = CommentSubject(rawValue: kind + (target.map { ":\($0)" } ?? "")) else {
            throw StorageError.unreadable("subject of a comment", .text(kind))
        }
        self.subject = subject
        place = Phrase(typedFrench: try row["place_fr"], english: try row["place_en"])
        author = try row["author_id"]
        authorName = try row.name() ?? ""
        writtenAt = try row["written_at"]
        language = try Language(rawValue: row["language"]) ?? .french
        text = try row["text"]
        let (base, proposed): (String?, String?) = (try row["base_text"], try row["proposed_text"])
        suggestion = if let base, let proposed { Suggestion(base: base, proposed: proposed) } else { nil }
        state = try State(rawValue: row["state"]) ?? .open
        let answered: Date? = try row["answered_at"]
        answer = try answered.map { Answer(text: try row.written("answer"), author: try row["answerer"], givenAt: $0) }
    }

    private static let selection: Query = """
        SELECT c.id, c.framework_id, c.subject, c.subject_id, c.place_fr, c.place_en, c.author_id, c.written_at, c.language, c.text, c.base_text,
            c.proposed_text, c.state, c.answer, c.answer_language, c.answered_at, p.given_name, p.family_name,
            r.given_name || ' ' || r.family_name AS answerer
        FROM framework_comments c JOIN people p ON p.id = c.author_id LEFT JOIN people r ON r.id = c.answered_by
        """

    /// Somebody asked to read a version reads what is said while they are asked, not what was said to others before.
    private static func visible(to viewer: Viewer) -> Query {
        guard !FrameworkPolicy(viewer).seesDrafts else { return "c.organization_id = \(viewer.organization)" }
        return """
            (c.organization_id = \(viewer.organization)
                AND EXISTS (SELECT 1 FROM framework_reviews w WHERE w.id = c.review_id AND w.ended_at IS NULL))
            """
    }

    /// What waits for an answer first, then the last written.
    static func all(of framework: FrameworkID, visibleTo viewer: Viewer, in db: any Reader) throws -> [FrameworkComment] {
        try db.all(
            FrameworkComment.self,
            """
            \(selection) WHERE c.framework_id = \(framework) AND \(visible(to: viewer))
            ORDER BY CASE WHEN c.state = 'open' THEN 0 ELSE 1 END, c.written_at DESC, c.id DESC
            """)
    }

    /// - Throws: `Refusal.notFound` when its framework is not the viewer's to see.
    static func find(_ id: ID<FrameworkComment>, visibleTo viewer: Viewer, in db: any Reader) throws -> FrameworkComment {
        let query: Query = """
            \(selection) JOIN frameworks f ON f.id = c.framework_id WHERE c.id = \(id) AND \(FrameworkPolicy.visible(to: viewer)) AND \(visible(to: viewer))
            """
        guard let comment = try db.first(FrameworkComment.self, query) else { throw Refusal.notFound }
        return comment
    }

    static func waiting(on framework: FrameworkID, in db: any Reader) throws -> Int {
        try db.value(Int.self, "SELECT count(*) FROM framework_comments WHERE framework_id = \(framework) AND state = 'open'") ?? 0
    }
}
