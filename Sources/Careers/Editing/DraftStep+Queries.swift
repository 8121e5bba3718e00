import Foundation
import Kernel
import Storage

extension DraftStep: RowDecodable {
    init(row: Row) throws {
        id = try row["id"]
        number = try row["number"]
        words = Phrase(fr: try row["words_fr"], en: try row["words_en"])
        let (given, family): (String?, String?) = (try row["given_name"], try row["family_name"])
        authorName = if let given, let family { "\(given) \(family)" } else { nil }
        madeAt = try row["made_at"]
    }

    /// The one that would be undone now.
    static func last(of framework: FrameworkID, in db: any Reader) throws -> DraftStep? {
        try db.first(
            """
            SELECT s.id, s.number, s.words_fr, s.words_en, s.made_at, p.given_name, p.family_name FROM draft_steps s LEFT JOIN people p ON p.id = s.author_id
            WHERE s.framework_id = \(framework) ORDER BY s.number DESC LIMIT 1
            """)
    }

    /// Did anybody else change the draft after this step was its last one?
    static func isChangedByOthers(since number: Int, _ framework: FrameworkID, in db: Write) throws -> Bool {
        guard let own = db.viewer?.person else { return false }
        return try db.value(Int.self, "SELECT 1 FROM draft_steps WHERE framework_id = \(framework) AND number > \(number) AND author_id <> \(own) LIMIT 1")
            != nil
    }

    static func before(_ step: ID<DraftStep>, in db: Write) throws -> DraftBefore {
        guard let text = try db.value(String.self, "SELECT before_json FROM draft_steps WHERE id = \(step) AND organization_id = \(db.organization)") else {
            throw Refusal.conflict(EditingWords.nothingToUndo)
        }
        return try JSONDecoder().decode(DraftBefore.self, from: Data(text.utf8))
    }

    /// Keeps what a draft is now, before it changes.
    static func keep(_ before: DraftBefore, _ words: Phrase, _ permit: DraftPermit, in db: Write) throws {
        let framework = permit.framework.id
        let id: ID<DraftStep> = db.id()
        let number = try 1 + (db.value(Int.self, "SELECT coalesce(max(number), 0) FROM draft_steps WHERE framework_id = \(framework)") ?? 0)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(before), as: UTF8.self)
        try db.run(
            """
            INSERT INTO draft_steps (id, organization_id, framework_id, number, words_fr, words_en, author_id, made_at, before_json)
            VALUES (\(id), \(db.organization), \(framework), \(number), \(words.fr), \(words.en), \(orNull: db.viewer?.person), \(db.now), \(text))
            """, unrecorded: "the change itself is recorded")
        try db.run(
            "DELETE FROM draft_steps WHERE framework_id = \(framework) AND organization_id = \(db.organization) AND number <= \(number - most)",
            unrecorded: "nobody goes back so far")
    }

    /// Keeps everything a draft says.
    static func keepWhole(_ words: Phrase, _ permit: DraftPermit, in db: Write) throws {
        try keep(.whole(StoredFramework(permit.framework, in: db).draft, nil), words, permit, in: db)
    }

    static func forget(_ step: ID<DraftStep>, in db: Write) throws {
        try db.run("DELETE FROM draft_steps WHERE id = \(step) AND organization_id = \(db.organization)", unrecorded: "the undoing is recorded")
    }

    static func forgetAll(of framework: FrameworkID, in db: Write) throws {
        try db.run(
            "DELETE FROM draft_steps WHERE framework_id = \(framework) AND organization_id = \(db.organization)",
            unrecorded: "what took the draft away is recorded")
    }
}
