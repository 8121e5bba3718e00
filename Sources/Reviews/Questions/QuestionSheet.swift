import Foundation
import Kernel
import Storage

/// The questions of a cycle for those who run it, and the earlier cycles that have some to take.
struct QuestionSheet: Sendable {
    struct Source: Sendable {
        let cycle: CycleID
        let name: String
        let questions: Int
    }

    private static let mostSources = 6

    let cycle: ReviewCycle
    let questions: [CycleQuestion]
    let sources: [Source]

    var isFrozen: Bool { cycle.storedState.isLaunched }
    var isFull: Bool { questions.count >= CycleQuestion.most }

    static func load(_ id: CycleID, for viewer: Viewer, in db: any Reader) throws -> QuestionSheet {
        let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
        let sources = cycle.storedState.isLaunched ? [] : try sources(besides: id, for: viewer, in: db)
        return QuestionSheet(cycle: cycle, questions: try CycleQuestion.of(id, in: db), sources: sources)
    }

    func question(_ id: QuestionID) throws(Refusal) -> CycleQuestion {
        guard let question = questions.first(where: { $0.id == id }) else { throw .notFound }
        return question
    }

    /// Those with at least a question that is not here yet.
    private static func sources(besides id: CycleID, for viewer: Viewer, in db: any Reader) throws -> [Source] {
        try db.rows(
            """
            SELECT c.id, c.name, (SELECT count(*) FROM cycle_questions q WHERE q.cycle_id = c.id) AS questions FROM review_cycles c
            WHERE \(CyclePolicy(viewer).visibleCycles()) AND c.id <> \(id)
                AND EXISTS (SELECT 1 FROM cycle_questions q WHERE q.cycle_id = c.id AND NOT EXISTS (
                    SELECT 1 FROM cycle_questions k WHERE k.cycle_id = \(id) AND k.text_fr IS NOT DISTINCT FROM q.text_fr
                        AND k.text_en IS NOT DISTINCT FROM q.text_en))
            ORDER BY c.starts_on DESC, c.id DESC LIMIT \(mostSources)
            """
        ).map { Source(cycle: try $0["id"], name: try $0["name"], questions: try $0["questions"]) }
    }
}
