import Kernel
import Storage

extension LadderSummary: RowDecodable {
    package init(row: Row) throws {
        ladder = try Ladder(row: row)
        levels = try row["level_count"]
        competencies = try row["competency_count"]
        expectations = try row["expectation_count"]
    }

    /// The ladders of some frameworks, in the order of each.
    package static func of(_ frameworks: [FrameworkID], in db: any Reader) throws -> [LadderSummary] {
        guard !frameworks.isEmpty else { return [] }
        return try db.all(
            LadderSummary.self,
            """
            SELECT \(Ladder.columns),
                (SELECT count(*) FROM levels v WHERE v.ladder_id = l.id) AS level_count,
                (SELECT count(*) FROM ladder_competencies r WHERE r.ladder_id = l.id) AS competency_count,
                (SELECT count(*) FROM expectations e WHERE e.ladder_id = l.id) AS expectation_count
            FROM \(Ladder.sources) WHERE l.framework_id IN (\(list: frameworks)) ORDER BY l.framework_id, l.position
            """
        )
    }
}
