import Kernel
import Storage

/// Ends the time of reading: back to draft with a reason, or for good when the version is published.
enum EndReview {
    static func run(_ id: FrameworkID, because reason: String, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let permit = try FrameworkPolicy(viewer).endReview(of: Framework.hold(id, visibleTo: viewer, in: db))
            try close(permit.framework.id, because: WrittenText(reason, in: viewer.language), in: db)
            try db.run(
                "UPDATE frameworks SET status = 'draft', revision = revision + 1 WHERE id = \(id) AND organization_id = \(db.organization)",
                recording: Event("framework.back_to_draft", "framework", id, ["because": .of(reason)]))
        }
    }

    static func close(_ framework: FrameworkID, because reason: WrittenText?, in db: Write) throws {
        try db.run(
            """
            UPDATE framework_reviews SET ended_at = \(db.now), end_reason = \(orNull: reason?.text),
                end_reason_language = \(orNull: reason?.language.rawValue)
            WHERE framework_id = \(framework) AND organization_id = \(db.organization) AND ended_at IS NULL
            """, unrecorded: "the change of state is recorded beside it")
    }

    /// Takes away everything said of a draft that is given up.
    static func forget(_ permit: DraftPermit, in db: Write) throws {
        let framework = permit.framework.id
        try db.run(
            """
            DELETE FROM framework_readers WHERE organization_id = \(db.organization)
            AND review_id IN (SELECT id FROM framework_reviews WHERE framework_id = \(framework))
            """, unrecorded: "the discarding of the draft is recorded")
        let tables: [Query] = [
            "framework_comments", "framework_consultations", "framework_reviews", "crosswalk_members", "crosswalk_rows", "level_moves",
        ]
        for table in tables {
            try db.run(
                "DELETE FROM \(table) WHERE framework_id = \(framework) AND organization_id = \(db.organization)",
                unrecorded: "the discarding of the draft is recorded")
        }
    }
}
