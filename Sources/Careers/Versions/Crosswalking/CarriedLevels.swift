import Kernel
import Storage

/// Where the levels of the earlier versions of a framework lead in one of its later versions, by the crosswalks confirmed on the way.
package struct CarriedLevels: Sendable {
    private let moves: [LevelID: LevelID]

    /// Composes the passages from version to version.
    /// - Parameter steps: the oldest first.
    init(_ steps: [[LevelID: LevelID]]) {
        moves = steps.reduce(into: [:]) { moves, step in
            for (from, to) in moves { moves[from] = step[to] }
            for (from, to) in step { moves[from] = to }
        }
    }

    /// Into a published version, whoever asks: a person's level is carried, not shown.
    package init(to framework: FrameworkID, of organization: OrganizationID, in db: any Reader) throws {
        let versions = try db.values(
            FrameworkID.self,
            """
            SELECT f.id FROM frameworks f JOIN frameworks n ON n.organization_id = f.organization_id AND n.lineage_id = f.lineage_id
            WHERE n.id = \(framework) AND n.organization_id = \(organization) AND n.published_at IS NOT NULL
                AND f.published_at IS NOT NULL AND f.version <= n.version ORDER BY f.version
            """)
        self.init(try versions.map { try Crosswalk.moves(to: $0, in: db) })
    }

    /// Nil when no confirmed passage leads there.
    package subscript(level: LevelID) -> LevelID? { moves[level] }
}
