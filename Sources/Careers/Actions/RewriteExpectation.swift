import Kernel
import Site
import Storage

/// Changes what an expectation of a draft says.
enum RewriteExpectation {
    static func run(_ id: ExpectationID, as form: WordingForm, by viewer: Viewer, once key: SubmissionKey?, _ services: Services)
        async throws -> LadderID
    {
        try await services.write(by: viewer, once: key) { db in
            let expectation = try Expectation.find(id, visibleTo: viewer, in: db)
            let ladder = try Ladder.find(expectation.ladder, visibleTo: viewer, in: db)
            let framework = try Framework.hold(ladder.framework, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).rewrite(framework)
            guard expectation.revision == form.revision else { throw Refusal.conflict(PolicyWords.changedText) }
            let wording = form.wording(over: expectation.wording)
            guard wording != expectation.wording else { return ladder.id }
            if wording.statements.isEmpty, expectation.grade == nil {
                throw Refusal.invalid(WordingForm.statementsFR.name, WordingWords.noStatement)
            }
            try keep(expectation, of: ladder, permit, in: db)
            try rewrite(expectation, as: wording, permit, in: db)
            return ladder.id
        }
    }

    static func keep(_ expectation: Expectation, of ladder: Ladder, _ permit: DraftPermit, in db: Write) throws {
        let query: Query = """
            SELECT k.key, v.position FROM competencies k, levels v WHERE k.id = \(expectation.competency) AND v.id = \(expectation.level)
            """
        guard let row = try db.rows(query).first else { throw Refusal.notFound }
        let (key, order): (String, Int) = (try row["key"], try row["position"])
        let draft = ExpectationDraft(expectation, competency: key, level: order)
        try DraftStep.keep(.place(ladder: ladder.key, competency: key, level: order, draft), EditingWords.wrote(1), permit, in: db)
    }

    static func rewrite(_ expectation: Expectation, as wording: Expectation.Wording, _ permit: DraftPermit, in db: Write) throws {
        guard wording != expectation.wording else { return }
        let id = expectation.id
        for condition: Query in ["statement_id IS NOT NULL", "statement_id IS NULL"] {
            try db.run(
                "DELETE FROM expectation_lines WHERE expectation_id = \(id) AND organization_id = \(db.organization) AND \(condition)",
                unrecorded: "the rewriting is recorded"
            )
        }
        var rows = PendingRows()
        for row in wording.rows(of: id, owner: "\(db.organization), \(permit.framework.id)", ids: db.id) { rows.add(row, to: .lines) }
        try rows.insert(in: db)
        try db.run(
            "UPDATE expectations SET revision = revision + 1 WHERE id = \(id) AND organization_id = \(db.organization)",
            recording: Event(
                "expectation.rewritten",
                "expectation",
                id,
                ["framework": .of(permit.framework.id), "identity": .of(expectation.identity), "statements": .of(wording.text)]
            )
        )
        try FrameworkRow.touch(permit, in: db)
    }
}

extension Expectation.Wording {
    fileprivate var text: String {
        statements.map { [$0.text.fr, $0.text.en].compactMap { $0 }.joined(separator: " / ") }.joined(separator: "\n")
    }
}
