import Kernel
import Site
import Storage

/// Says something of a version in review, or proposes another wording of one of its expectations.
enum WriteComment {
    static func run(_ id: FrameworkID, as form: CommentForm, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws
        -> CommentSubject
    {
        try await services.write(by: viewer, once: key) { db in
            let permit = try FrameworkPolicy(viewer).comment(on: Framework.hold(id, visibleTo: viewer, in: db))
            guard let review = try FrameworkReview.open(of: id, in: db) else { throw Refusal.conflict(PolicyWords.notInReview) }
            let subject = try CommentedText.find(form.subject, of: permit.framework, in: db)
            let suggestion = try suggestion(form, on: subject)
            guard suggestion != nil || form.text != nil else { throw Refusal.invalid(CommentForm.text.name, CommentWords.nothingSaid) }
            try insert(form, suggestion, on: subject, review, permit, db)
            return form.subject
        }
    }

    /// Nil when the wording was left as it is.
    private static func suggestion(_ form: CommentForm, on subject: CommentedText) throws -> FrameworkComment.Suggestion? {
        guard case .expectation = form.subject, let proposed = form.proposed else { return nil }
        let current = subject.text(form.language)
        guard proposed != current else { return nil }
        guard form.revision == subject.revision else { throw Refusal.conflict(PolicyWords.changedText) }
        return FrameworkComment.Suggestion(base: current, proposed: proposed)
    }

    private static func insert(
        _ form: CommentForm, _ suggestion: FrameworkComment.Suggestion?, on subject: CommentedText, _ review: ID<FrameworkReview>,
        _ permit: CommentPermit, _ db: Write
    ) throws {
        let (id, framework): (ID<FrameworkComment>, FrameworkID) = (db.id(), permit.framework.id)
        try db.run(
            """
            INSERT INTO framework_comments (id, organization_id, framework_id, review_id, author_id, written_at, subject, subject_id, place_fr, place_en,
                language, text, base_text, proposed_text, state)
            VALUES (\(id), \(db.organization), \(framework), \(review), \(orNull: db.viewer?.person), \(db.now), \(form.subject.kind),
                \(orNull: subject.id), \(subject.place.fr), \(subject.place.en), \(form.language.rawValue), \(orNull: form.text),
                \(orNull: suggestion?.base), \(orNull: suggestion?.proposed), 'open')
            """,
            recording: Event(
                suggestion == nil ? "framework.commented" : "framework.suggested", "framework", framework,
                ["comment": .of(id), "text": .of(form.text), "proposed": .of(suggestion?.proposed)]))
    }
}
