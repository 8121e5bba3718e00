import Kernel
import Storage

/// At publication: the crosswalk must be whole, and the identities of expectations and levels become what it says.
enum SettleCrosswalk {
    /// - Parameter seen: the crosswalk its publisher read; nil for a program that knows what it publishes.
    static func run(_ permit: PublicationPermit, seen: String?, in db: Write) throws {
        guard let crosswalk = try Crosswalk(to: permit.framework, in: db) else { return }
        guard seen.map({ $0 == crosswalk.seen }) ?? true else { throw Refusal.conflict(CrosswalkWords.changedSince) }
        guard crosswalk.isComplete else { throw Refusal.invalid(CrosswalkWords.missing(crosswalk).map { Problem(text: $0) }) }
        let expectations = SettledIdentities.changes(
            crosswalk.lines.map(\.row), old: crosswalk.old.entries.map(\.identity), new: crosswalk.new.entries.map(\.identity), fresh: { db.id() })
        let levels = SettledIdentities.changes(
            SettledIdentities.levels(crosswalk.moves, of: crosswalk.passage), taken: try published(permit.framework.lineage, in: db),
            new: crosswalk.passage.new.map(\.identity), fresh: { db.id() })
        try exchange(expectations, in: db) { from, to in
            try rename("expectations", from, to, permit, db)
            try rename("crosswalk_members", from, to, permit, db, where: "side = 'new'")
        }
        try exchange(levels, in: db) { from, to in try rename("levels", from, to, permit, db) }
    }

    /// Two may exchange theirs: each goes through one nothing bears.
    private static func exchange<Entity>(
        _ changes: [ID<Entity>: ID<Entity>], in db: Write, _ rename: (ID<Entity>, ID<Entity>) throws -> Void
    ) throws {
        var passing: [(ID<Entity>, ID<Entity>)] = []
        for (from, to) in changes.sorted(by: { $0.key < $1.key }) {
            let between: ID<Entity> = db.id()
            try rename(from, between)
            passing.append((between, to))
        }
        for (between, to) in passing { try rename(between, to) }
    }

    private static func rename<Entity>(
        _ table: Query, _ from: ID<Entity>, _ to: ID<Entity>, _ permit: PublicationPermit, _ db: Write, where condition: Query = "1 = 1"
    ) throws {
        try db.run(
            """
            UPDATE \(table) SET identity = \(to)
            WHERE framework_id = \(permit.framework.id) AND identity = \(from) AND organization_id = \(db.organization) AND \(condition)
            """, unrecorded: "part of the publication beside it")
    }

    /// What the levels of every published version bear: one that left does not come back as another.
    private static func published(_ lineage: LineageID, in db: Write) throws -> Set<LevelIdentity> {
        Set(
            try db.values(
                LevelIdentity.self,
                """
                SELECT DISTINCT v.identity FROM levels v JOIN frameworks f ON f.id = v.framework_id
                WHERE f.organization_id = \(db.organization) AND f.lineage_id = \(lineage) AND f.published_at IS NOT NULL
                """))
    }
}
