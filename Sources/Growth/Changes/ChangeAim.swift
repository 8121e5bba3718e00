import Careers
import Kernel
import Storage

/// Where the level a change aims at is today.
package enum ChangeAim: Sendable, Equatable {
    case inForce(LevelID)
    /// Its version was replaced: the confirmed passages lead to this level of the one in force, which holds from a day.
    case carried(NamedLevel, since: Day)
    /// No passage leads from it to a version in force: the change waits.
    case stranded

    static func of(_ level: LevelID, on today: Day, of organization: OrganizationID, in db: any Reader) throws -> ChangeAim {
        let row = try db.rows(
            """
            SELECT n.id, n.effective_on FROM levels v JOIN frameworks f ON f.id = v.framework_id
            JOIN frameworks n ON n.organization_id = f.organization_id AND n.lineage_id = f.lineage_id
            WHERE v.id = \(level) AND f.organization_id = \(organization) AND n.published_at IS NOT NULL AND n.effective_on <= \(today)
                AND n.status <> 'archived' ORDER BY n.version DESC LIMIT 1
            """
        ).first
        guard let row else { return .stranded }
        let (framework, since): (FrameworkID, Day) = (try row["id"], try row["effective_on"])
        let inForce = try NamedLevel.inForce(on: today, of: organization, in: db)
        if inForce.contains(where: { $0.id == level }) { return .inForce(level) }
        let target = try CarriedLevels(to: framework, of: organization, in: db)[level]
        guard let found = inForce.first(where: { $0.id == target }) else { return .stranded }
        return .carried(found, since: since)
    }
}
