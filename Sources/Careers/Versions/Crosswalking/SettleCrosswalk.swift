import Kernel
import Storage

/// At publication: the crosswalk must be whole, and the identities of expectations become what it says.
enum SettleCrosswalk {
    /// - Parameter seen: the crosswalk its publisher read; nil for a program that knows what it publishes.
    static func run(_ permit: PublicationPermit, seen: String?, in db: Write) throws {
        guard let crosswalk = try Crosswalk(to: permit.framework, in: db) else { return }
        guard seen.map({ $0 == crosswalk.seen }) ?? true else { throw Refusal.conflict(CrosswalkWords.changedSince) }
        guard crosswalk.isComplete else { throw Refusal.invalid(CrosswalkWords.missing(crosswalk).map { Problem(text: $0) }) }
        let changes = SettledIdentities.changes(
            crosswalk.lines.map(\.row), old: crosswalk.old.entries.map(\.identity), new: crosswalk.new.entries.map(\.identity), fresh: { db.id() })
        guard !changes.isEmpty else { return }
        // Two may exchange theirs: each goes through one nothing bears.
        var passing: [(ExpectationIdentity, ExpectationIdentity)] = []
        for (from, to) in changes.sorted(by: { $0.key.description < $1.key.description }) {
            let between: ExpectationIdentity = db.id()
            try rename(from, between, permit, db)
            passing.append((between, to))
        }
        for (between, to) in passing { try rename(between, to, permit, db) }
    }

    private static func rename(_ from: ExpectationIdentity, _ to: ExpectationIdentity, _ permit: PublicationPermit, _ db: Write) throws {
        let framework = permit.framework.id
        try db.run(
            """
            UPDATE expectations SET identity = \(to)
            WHERE framework_id = \(framework) AND identity = \(from) AND organization_id = \(db.organization)
            """, unrecorded: "part of the publication beside it")
        try db.run(
            """
            UPDATE crosswalk_members SET identity = \(to)
            WHERE framework_id = \(framework) AND side = 'new' AND identity = \(from) AND organization_id = \(db.organization)
            """, unrecorded: "part of the publication beside it")
    }
}
