import Kernel
import Storage

/// What one place of a matrix says, in one language. An expectation begins when something is first written, and ends when nothing is left.
enum WriteCell {
    struct Request: Sendable {
        let ladder: LadderID
        let competency: String
        let level: Int
        let text: String
        let language: Language
        /// Of the expectation the person read; 0 when there was none.
        let revision: Int
    }

    struct Written: Sendable {
        /// 0 when nothing is expected there any more.
        let revision: Int
        let step: DraftStep?
    }

    /// - Throws: `Refusal.conflict` when somebody wrote there since.
    static func run(_ request: Request, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws -> Written {
        try await services.write(by: viewer, once: key) { db in
            let ladder = try Ladder.find(request.ladder, visibleTo: viewer, in: db)
            let framework = try Framework.hold(ladder.framework, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).rewrite(framework)
            let cell = try MatrixCell.find(request.competency, request.level, on: ladder, in: db)
            guard (cell.expectation?.revision ?? 0) == request.revision else { throw Refusal.conflict(PolicyWords.changedText) }
            return Written(revision: try write(request, in: cell, permit, db), step: try DraftStep.last(of: framework.id, in: db))
        }
    }

    private static func write(_ request: Request, in cell: MatrixCell, _ permit: DraftPermit, _ db: Write) throws -> Int {
        var after = cell.draft ?? ExpectationDraft(competency: request.competency, level: request.level)
        after.write(request.text, in: request.language)
        guard after != cell.draft, cell.draft != nil || !after.isEmpty else { return request.revision }
        let before = DraftBefore.place(ladder: cell.ladder.key, competency: request.competency, level: request.level, cell.draft)
        try DraftStep.keep(before, EditingWords.wrote(1), permit, in: db)
        guard let expectation = cell.expectation else {
            try PlaceExpectation.perform(after, in: cell, permit, db)
            return 1
        }
        if after.isEmpty {
            try PlaceExpectation.remove(expectation, permit, in: db)
            return 0
        }
        try RewriteExpectation.rewrite(expectation, as: Expectation.Wording(after), permit, in: db)
        return expectation.revision + 1
    }
}

/// A place of a ladder's matrix, and what stands there.
struct MatrixCell: Sendable {
    let ladder: Ladder
    let competency: (id: CompetencyID, key: String)
    let level: (id: LevelID, order: Int)
    let expectation: Expectation?

    var draft: ExpectationDraft? { expectation.map { ExpectationDraft($0, competency: competency.key, level: level.order) } }

    /// - Throws: `Refusal.conflict` when the row or the level is not on the ladder any more.
    static func find(_ key: String, _ order: Int, on ladder: Ladder, in db: any Reader) throws -> MatrixCell {
        let query: Query = """
            SELECT k.id AS competency_id, v.id AS level_id FROM ladder_competencies r JOIN competencies k ON k.id = r.competency_id
            JOIN levels v ON v.ladder_id = r.ladder_id WHERE r.ladder_id = \(ladder.id) AND k.key = \(key) AND v.position = \(order)
            """
        guard let row = try db.rows(query).first else { throw Refusal.conflict(EditingWords.gone) }
        let (competency, level): (CompetencyID, LevelID) = (try row["competency_id"], try row["level_id"])
        let expectation = try Expectation.all("e.competency_id = \(competency) AND e.level_id = \(level)", in: db).first
        return MatrixCell(ladder: ladder, competency: (competency, key), level: (level, order), expectation: expectation)
    }
}
