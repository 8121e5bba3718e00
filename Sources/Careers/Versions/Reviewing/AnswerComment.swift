import Kernel
import Site
import Storage

/// What the authors do of a comment: settle it, take the wording proposed, or say why not; a settled one may be opened again.
enum AnswerComment {
    static func run(_ id: ID<FrameworkComment>, as form: CommentAnswerForm, by viewer: Viewer, once key: SubmissionKey?, _ services: Services)
        async throws -> FrameworkComment
    {
        try await services.write(by: viewer, once: key) { db in
            let found = try FrameworkComment.find(id, visibleTo: viewer, in: db)
            let framework = try Framework.hold(found.framework, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).answer(on: framework)
            let comment = try FrameworkComment.find(id, visibleTo: viewer, in: db)
            try check(form, for: comment)
            if form.decision == .accept { try accept(comment, form, viewer, permit, db) }
            try settle(comment, form, permit, db)
            return comment
        }
    }

    private static func check(_ form: CommentAnswerForm, for comment: FrameworkComment) throws {
        guard comment.isOpen != (form.decision == .reopen) else { throw Refusal.conflict(CommentWords.alreadyAnswered) }
        let isSuggestion = comment.suggestion != nil
        if !isSuggestion, [.accept, .decline].contains(form.decision) { throw Refusal.invalid(CommentAnswerForm.decision.name, Complaint.choice) }
        if form.decision == .decline, form.answer == nil { throw Refusal.invalid(CommentAnswerForm.answer.name, CommentWords.sayWhy) }
    }

    /// The text must be the one the author read; and when it is not the one the suggestion was made on, they say that they read it.
    private static func accept(_ comment: FrameworkComment, _ form: CommentAnswerForm, _ viewer: Viewer, _ permit: AnswerPermit, _ db: Write) throws {
        let draft = try FrameworkPolicy(viewer).acceptSuggestion(on: permit.framework)
        guard let suggestion = comment.suggestion else { return }
        let subject = try CommentedText.find(comment.subject, of: permit.framework, in: db)
        guard let expectation = subject.expectation, let ladder = subject.ladder else { throw Refusal.conflict(CommentWords.gone) }
        guard expectation.revision == form.revision else { throw Refusal.conflict(CommentWords.changedSince) }
        if subject.text(comment.language) != suggestion.base, !form.hasReadChange {
            throw Refusal.invalid(CommentAnswerForm.hasReadChange.name, CommentWords.baseChanged)
        }
        let wording = expectation.wording(saying: suggestion.proposed, in: comment.language)
        if wording.statements.isEmpty, expectation.grade == nil { throw Refusal.conflict(WordingWords.noStatement) }
        try RewriteExpectation.keep(expectation, of: ladder, draft, in: db)
        try RewriteExpectation.rewrite(expectation, as: wording, draft, in: db)
    }

    private static func settle(_ comment: FrameworkComment, _ form: CommentAnswerForm, _ permit: AnswerPermit, _ db: Write) throws {
        let isOpen = form.decision == .reopen
        let answer = isOpen ? nil : form.answer
        try db.run(
            """
            UPDATE framework_comments SET state = \(form.decision.state.rawValue), answer = \(orNull: answer),
                answer_language = \(orNull: answer == nil ? nil : db.viewer?.language.rawValue),
                answered_at = \(orNull: isOpen ? nil : db.now), answered_by = \(orNull: isOpen ? nil : db.viewer?.person)
            WHERE id = \(comment.id) AND organization_id = \(db.organization)
            """,
            recording: Event(
                "framework.comment_\(form.decision.state.rawValue)", "framework", permit.framework.id,
                ["comment": .of(comment.id), "answer": .of(form.answer)]))
    }
}
