import Kernel
import Storage

/// An expectation where nothing was expected, and the contrary.
enum PlaceExpectation {
    static func perform(_ draft: ExpectationDraft, in cell: MatrixCell, _ permit: DraftPermit, _ db: Write) throws {
        let id: ExpectationID = db.id()
        let identity = try earlierIdentity(of: cell, permit, db) ?? db.id()
        let owner: Query = "\(db.organization), \(permit.framework.id)"
        var rows = PendingRows()
        rows.add("(\(id), \(owner), \(cell.ladder.id), \(cell.level.id), \(cell.competency.id), \(identity), \(orNull: draft.grade), 1)", to: .expectations)
        for row in Expectation.Wording(draft).rows(of: id, owner: owner, ids: db.id) { rows.add(row, to: .lines) }
        try rows.insert(in: db)
        try db.run(
            "UPDATE levels SET is_defined = \(true) WHERE id = \(cell.level.id) AND organization_id = \(db.organization)",
            recording: Event("expectation.added", "expectation", id, ["framework": .of(permit.framework.id), "identity": .of(identity)]))
        try FrameworkRow.touch(permit, in: db)
    }

    static func remove(_ expectation: Expectation, _ permit: DraftPermit, in db: Write) throws {
        let id = expectation.id
        for condition: Query in ["statement_id IS NOT NULL", "statement_id IS NULL"] {
            try db.run(
                "DELETE FROM expectation_lines WHERE expectation_id = \(id) AND organization_id = \(db.organization) AND \(condition)",
                unrecorded: "the removal is recorded")
        }
        try db.run(
            "DELETE FROM expectations WHERE id = \(id) AND organization_id = \(db.organization)",
            recording: Event("expectation.removed", "expectation", id, ["framework": .of(permit.framework.id), "identity": .of(expectation.identity)]))
        try FrameworkRow.touch(permit, in: db)
    }

    /// The identity it had in the version before, unless it stands elsewhere in this one.
    private static func earlierIdentity(of cell: MatrixCell, _ permit: DraftPermit, _ db: Write) throws -> ExpectationIdentity? {
        let framework = permit.framework
        return try db.value(
            ExpectationIdentity.self,
            """
            SELECT e.identity FROM expectations e JOIN frameworks f ON f.id = e.framework_id JOIN ladders l ON l.id = e.ladder_id
            JOIN levels v ON v.id = e.level_id JOIN competencies k ON k.id = e.competency_id
            WHERE f.organization_id = \(db.organization) AND f.lineage_id = \(framework.lineage)
                AND f.version = (SELECT max(b.version) FROM frameworks b
                    WHERE b.organization_id = f.organization_id AND b.lineage_id = f.lineage_id AND b.published_at IS NOT NULL)
                AND l.key = \(cell.ladder.key) AND k.key = \(cell.competency.key) AND v.position = \(cell.level.order)
                AND e.identity NOT IN (SELECT o.identity FROM expectations o WHERE o.framework_id = \(framework.id))
            LIMIT 1
            """)
    }
}
