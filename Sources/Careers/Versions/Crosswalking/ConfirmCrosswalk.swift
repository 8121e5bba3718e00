import Kernel
import Site
import Storage

/// A person says what became of expectations: of those of one row, or of all those of a kind that leave nothing to weigh.
enum ConfirmCrosswalk {
    static func row(_ id: FrameworkID, as form: CrosswalkRowForm, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let (permit, crosswalk) = try hold(id, viewer, db)
            let row = try form.row
            guard row.old.allSatisfy({ crosswalk.oldEntries[$0] != nil }), row.new.allSatisfy({ crosswalk.newEntries[$0] != nil }) else {
                throw Refusal.invalid(CrosswalkRowForm.kind.name, CrosswalkWords.gone)
            }
            // A proposal is confirmed on its own row; whoever decides otherwise read the whole table.
            if let seen = form.seen, seen != crosswalk.read(row), seen != crosswalk.seen { throw Refusal.conflict(CrosswalkWords.changedSince) }
            try keep([row], of: crosswalk, permit, db)
        }
    }

    static func together(_ id: FrameworkID, as form: CrosswalkKindForm, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let (permit, crosswalk) = try hold(id, viewer, db)
            let lines = crosswalk.together(form.kind)
            guard lines.count == form.count, form.seen.map({ $0 == crosswalk.seen(lines) }) ?? true else { throw Refusal.conflict(CrosswalkWords.changedSince) }
            try keep(lines.map(\.row), of: crosswalk, permit, db)
        }
    }

    static func hold(_ id: FrameworkID, _ viewer: Viewer, _ db: Write) throws -> (CrosswalkPermit, Crosswalk) {
        let framework = try Framework.hold(id, visibleTo: viewer, in: db)
        let permit = try FrameworkPolicy(viewer).map(framework)
        guard let crosswalk = try Crosswalk(to: framework, in: db) else { throw Refusal.conflict(CrosswalkWords.firstVersion) }
        return (permit, crosswalk)
    }

    private static func keep(_ rows: [CrosswalkRow], of crosswalk: Crosswalk, _ permit: CrosswalkPermit, _ db: Write) throws {
        guard !rows.isEmpty else { return }
        let framework = permit.framework.id
        for row in rows {
            try release(row, framework, db)
            try insert(row, seen: crosswalk.seen(row), framework, db)
        }
        let facts: JSON = ["rows": .int(rows.count), "kinds": .string(Set(rows.map(\.kind.rawValue)).sorted().joined(separator: ","))]
        try db.record(Event("framework.crosswalk_confirmed", "framework", framework, facts))
    }

    private static func insert(_ row: CrosswalkRow, seen: String, _ framework: FrameworkID, _ db: Write) throws {
        let id: ID<CrosswalkRow> = db.id()
        try db.run(
            """
            INSERT INTO crosswalk_rows (id, organization_id, framework_id, kind, seen, confirmed_at, confirmed_by)
            VALUES (\(id), \(db.organization), \(framework), \(row.kind.rawValue), \(seen), \(db.now), \(orNull: db.viewer?.person))
            """, unrecorded: "the confirmation is recorded beside it")
        for (side, identity) in row.old.map({ (CrosswalkRow.Side.old, $0) }) + row.new.map({ (CrosswalkRow.Side.new, $0) }) {
            try db.run(
                """
                INSERT INTO crosswalk_members (framework_id, side, identity, organization_id, row_id)
                VALUES (\(framework), \(side.rawValue), \(identity), \(db.organization), \(id))
                """, unrecorded: "the confirmation is recorded beside it")
        }
    }

    /// What was confirmed of any of these expectations before counts no more.
    private static func release(_ row: CrosswalkRow, _ framework: FrameworkID, _ db: Write) throws {
        var ids: Set<ID<CrosswalkRow>> = []
        for (side, members) in [(CrosswalkRow.Side.old, row.old), (.new, row.new)] where !members.isEmpty {
            ids.formUnion(
                try db.values(
                    ID<CrosswalkRow>.self,
                    """
                    SELECT DISTINCT row_id FROM crosswalk_members
                    WHERE framework_id = \(framework) AND side = \(side.rawValue) AND identity IN (\(list: members))
                    """))
        }
        guard !ids.isEmpty else { return }
        let list = ids.sorted { $0.description < $1.description }
        for table: Query in ["crosswalk_members WHERE row_id", "crosswalk_rows WHERE id"] {
            try db.run(
                "DELETE FROM \(table) IN (\(list: list)) AND organization_id = \(db.organization)", unrecorded: "the confirmation is recorded beside it")
        }
    }
}
