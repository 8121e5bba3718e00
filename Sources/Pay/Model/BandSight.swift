import Careers
import Kernel
import Reviews
import Storage

/// The levels whose bands somebody sees, and why.
package enum BandSight: Sendable, Equatable {
    case all
    case some(Set<LevelIdentity>)

    func opens(_ level: LevelIdentity) -> Bool {
        switch self {
        case .all: true
        case .some(let levels): levels.contains(level)
        }
    }

    static func of(_ policy: PayPolicy, _ settings: PaySettings, _ levels: [NamedLevel], in db: any Reader) throws -> BandSight {
        let viewer = policy.viewer
        if viewer.holds(.hr) || settings.visibility == .all { return .all }
        var open: Set<LevelIdentity> = []
        if let own = try ownLevel(policy, in: db) { open.formUnion(beside(own, settings.visibility, levels)) }
        guard settings.managersRead else { return .some(open) }
        for level in try reports(policy, in: db) { open.formUnion(beside(level, .next, levels)) }
        return .some(open)
    }

    static func ownLevel(_ policy: PayPolicy, in db: any Reader) throws -> NamedLevel? {
        let viewer = policy.viewer
        guard let held = try PersonLevel.of(viewer.person, on: policy.today, of: viewer.organization, in: db) else { return nil }
        return try NamedLevel.of(held.level, of: viewer.organization, in: db)
    }

    /// What a setting opens to somebody who stands on a level.
    static func beside(_ level: NamedLevel, _ visibility: BandVisibility, _ levels: [NamedLevel]) -> Set<LevelIdentity> {
        switch visibility {
        case .own: return [level.identity]
        case .next: return Set([level.identity] + [levels.above(level)?.identity].compactMap { $0 })
        case .family:
            let craft = (levels.named(level.identity) ?? level).craft
            return Set([level.identity] + levels.filter { $0.craft == craft }.map(\.identity))
        case .all: return Set(levels.map(\.identity))
        }
    }

    /// The levels of those who report to the viewer today.
    private static func reports(_ policy: PayPolicy, in db: any Reader) throws -> [NamedLevel] {
        try db.all(
            """
            SELECT DISTINCT \(NamedLevel.columns) FROM person_levels pl
            JOIN levels v ON v.id = pl.level_id JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id
            WHERE pl.organization_id = \(policy.viewer.organization) AND pl.from_on <= \(policy.today)
                AND (pl.to_on IS NULL OR pl.to_on >= \(policy.today)) AND \(policy.manages("pl.person_id"))
            """)
    }
}
