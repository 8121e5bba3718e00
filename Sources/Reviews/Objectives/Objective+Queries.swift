import Evidence
import Kernel
import Storage

extension Objectives {
    /// Those of a form the viewer was found to read, or writes.
    static func of(_ contribution: ContributionID, in db: any Reader) throws -> Objectives {
        let rows = try db.rows(
            """
            SELECT o.id, o.position, o.title, o.title_language, o.expected, o.expected_language, o.result, o.result_language, o.context, o.context_language
            FROM review_objectives o WHERE o.contribution_id = \(contribution) ORDER BY o.position
            """)
        let cited = try Dictionary(grouping: facts(of: contribution, in: db), by: \.objective).mapValues { Set($0.map(\.fact)) }
        let absence = try db.rows("SELECT a.reason, a.reason_language FROM objective_absences a WHERE a.contribution_id = \(contribution)").first
        return Objectives(
            list: try rows.map { row in
                let id: ObjectiveID = try row["id"]
                return Objective(
                    id: id,
                    draft: ObjectiveDraft(
                        position: try row["position"], title: try row.written("title"), expected: try row.written("expected"),
                        result: try row.written("result"), context: try row.written("context"), facts: cited[id] ?? []))
            }, absence: try absence?.written("reason"))
    }

    private static func facts(of contribution: ContributionID, in db: any Reader) throws -> [(objective: ObjectiveID, fact: EvidenceID)] {
        try db.rows(
            """
            SELECT e.objective_id, e.item_id FROM objective_evidence e JOIN review_objectives o ON o.id = e.objective_id
            WHERE o.contribution_id = \(contribution)
            """
        ).map { (try $0["objective_id"], try $0["item_id"]) }
    }
}

extension ObjectiveRemark {
    static func all(of contribution: ContributionID, in db: any Reader) throws -> [ObjectiveID: WrittenText] {
        let rows = try db.rows("SELECT c.objective_id, c.comment, c.comment_language FROM objective_comments c WHERE c.contribution_id = \(contribution)")
        return try rows.reduce(into: [:]) { $0[try $1.get("objective_id")] = try $1.written("comment") }
    }

    /// What a manager's form says of these objectives.
    static func of(_ contribution: ContributionID, on objectives: [Objective], in db: any Reader) throws -> [ObjectiveRemark] {
        guard !objectives.isEmpty else { return [] }
        let known = try all(of: contribution, in: db)
        return objectives.map { ObjectiveRemark(objective: $0, comment: known[$0.id]) }
    }
}

extension Review {
    /// What the person has sent of their objectives; nil while they have not, or for whom it is not.
    func sentObjectives(in cycle: ReviewCycle, for audience: Visibility.Audience, in db: any Reader) throws -> Objectives? {
        guard let own = try Contribution.attributed(of: id, in: db).first(where: { $0.kind == .own && $0.isSubmitted }) else { return nil }
        let facts = Visibility.Facts(state: cycle.storedState, isSent: true, isShared: state.isShared)
        guard Visibility.of(cycle.plan).shows(.objectives, to: [audience], facts) else { return nil }
        return try Objectives.of(own.id, in: db)
    }
}
