import Kernel
import Storage

/// A level that is no more in force, as its last version called it: what still hangs from it waits for somebody to end it.
package struct LeftLevel: Sendable, Equatable {
    package enum Departure: Sendable, Equatable {
        /// The version that went on without it.
        case version(Int)
        /// Its framework was put away.
        case archived

        package var version: Int? { if case .version(let version) = self { version } else { nil } }
    }

    package let level: NamedLevel
    package let departure: Departure
}

extension LeftLevel {
    /// Of those named, the ones that are not in force on a day.
    package static func among(
        _ identities: some Sequence<LevelIdentity>, but inForce: [NamedLevel], on day: Day, of organization: OrganizationID, in db: any Reader
    ) throws -> [LeftLevel] {
        let gone = Set(identities).subtracting(inForce.map(\.identity)).sorted()
        if gone.isEmpty { return [] }
        var seen: Set<LevelIdentity> = []
        return try db.rows(
            """
            SELECT \(NamedLevel.columns), (
                SELECT min(n.version) FROM frameworks n WHERE n.organization_id = f.organization_id AND n.lineage_id = f.lineage_id
                AND n.version > f.version AND n.published_at IS NOT NULL AND n.effective_on <= \(day)) AS left_with
            FROM \(NamedLevel.sources)
            WHERE f.organization_id = \(organization) AND v.identity IN (\(list: gone)) AND f.published_at IS NOT NULL
                AND f.effective_on <= \(day)
            ORDER BY f.version DESC, f.id
            """
        ).compactMap { row in
            let level = try NamedLevel(row: row)
            guard seen.insert(level.identity).inserted else { return nil }
            let version: Int? = try row["left_with"]
            return LeftLevel(level: level, departure: version.map { .version($0) } ?? .archived)
        }.sorted { ($0.level.lineage, $0.level.ladderKey, $0.level.order) < ($1.level.lineage, $1.level.ladderKey, $1.level.order) }
    }
}

extension [LeftLevel] {
    package func named(_ identity: LevelIdentity) -> LeftLevel? { first { $0.level.identity == identity } }
}
