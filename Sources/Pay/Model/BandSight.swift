import Careers
import Kernel
import Reviews
import Storage

/// The levels whose bands somebody sees, and why.
package enum BandSight: Sendable, Equatable {
    case all
    case some(Set<Rung>)

    func opens(_ rung: Rung) -> Bool {
        switch self {
        case .all: true
        case .some(let rungs): rungs.contains(rung)
        }
    }

    static func of(_ policy: PayPolicy, _ settings: PaySettings, _ levels: [NamedRung], in db: any Reader) throws -> BandSight {
        let viewer = policy.viewer
        if viewer.holds(.hr) || settings.visibility == .all { return .all }
        var rungs: Set<Rung> = []
        if let own = try ownRung(policy, in: db) { rungs.formUnion(beside(own, settings.visibility, levels)) }
        guard settings.managersRead else { return .some(rungs) }
        for rung in try reports(policy, in: db) { rungs.formUnion(beside(rung, .next, levels)) }
        return .some(rungs)
    }

    static func ownRung(_ policy: PayPolicy, in db: any Reader) throws -> Rung? {
        let viewer = policy.viewer
        guard let held = try PersonLevel.of(viewer.person, on: policy.today, of: viewer.organization, in: db) else { return nil }
        return try Rung.of(held.level, of: viewer.organization, in: db)
    }

    /// What a setting opens to somebody who stands on a level.
    static func beside(_ rung: Rung, _ visibility: BandVisibility, _ levels: [NamedRung]) -> Set<Rung> {
        switch visibility {
        case .own: return [rung]
        case .next: return Set([rung] + [levels.above(rung)?.rung].compactMap { $0 })
        case .family:
            guard let craft = levels.named(rung)?.craft else { return [rung] }
            return Set([rung] + levels.filter { $0.craft == craft }.map(\.rung))
        case .all: return Set(levels.map(\.rung))
        }
    }

    /// The levels of those who report to the viewer today.
    private static func reports(_ policy: PayPolicy, in db: any Reader) throws -> Set<Rung> {
        Set(
            try db.rows(
                """
                SELECT f.lineage_id, l.key AS ladder_key, v.position FROM person_levels pl
                JOIN levels v ON v.id = pl.level_id JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id
                WHERE pl.organization_id = \(policy.viewer.organization) AND pl.from_on <= \(policy.today)
                    AND (pl.to_on IS NULL OR pl.to_on >= \(policy.today)) AND \(policy.manages("pl.person_id"))
                """
            ).map { try Rung(row: $0) })
    }
}
