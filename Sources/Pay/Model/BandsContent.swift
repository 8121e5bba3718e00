import Careers
import Kernel
import Storage

/// The bands a viewer sees, with the levels they are of.
struct BandsContent: Sendable {
    let levels: [NamedRung]
    let zones: [PayZone]
    let bands: [Band]
    let settings: PaySettings
    let own: Rung?
    let keeps: Bool
    let readsOthers: Bool
    let today: Day
    let person: PersonID

    static func load(_ policy: PayPolicy, in db: any Reader) throws -> BandsContent {
        _ = try policy.enter(in: db)
        let organization = policy.viewer.organization
        let levels = try NamedRung.inForce(on: policy.today, of: organization, in: db)
        let settings = try PaySettings.of(organization, in: db)
        let sight = try BandSight.of(policy, settings, levels, in: db)
        return BandsContent(
            levels: levels, zones: try PayZone.all(of: organization, in: db), bands: try Band.all(policy, sight, in: db), settings: settings,
            own: try BandSight.ownRung(policy, in: db), keeps: policy.keeps, readsOthers: (try? policy.readOthers(in: db)) != nil, today: policy.today,
            person: policy.viewer.person)
    }

    var current: [Band] { bands.filter { $0.holds(on: today) } }

    /// Ladders that have something to show, in their framework's order.
    var ladders: [LadderBands] {
        var seen: Set<String> = []
        return levels.filter { seen.insert("\($0.rung.lineage)/\($0.rung.ladder)").inserted }.compactMap { first in
            let rungs = levels.filter { $0.rung.lineage == first.rung.lineage && $0.rung.ladder == first.rung.ladder }
            let lines = rungs.flatMap { level in shown.filter { $0.place.rung == level.rung }.map { LadderBands.Line(level: level, band: $0) } }
            return lines.isEmpty ? nil : LadderBands(name: first.ladderName, lines: lines)
        }
    }

    /// What holds and what is to come; what ended is told apart.
    private var shown: [Band] { bands.filter { $0.to.map { $0 >= today } ?? true } }
    var ended: [Band] { bands.filter { $0.to.map { $0 < today } ?? false } }

    /// For whoever keeps them: levels without a band anywhere.
    var levelsWithout: [NamedRung] {
        let held = Set(current.map(\.place.rung))
        return keeps ? levels.filter { !held.contains($0.rung) } : []
    }

    /// Bands of levels that no framework in force names any more.
    var orphans: Int { keeps ? current.filter { levels.named($0.place.rung) == nil }.count : 0 }

    var remarks: [BandRemark] { keeps ? BandRemark.all(current) : [] }
}

struct LadderBands: Sendable {
    struct Line: Sendable { let level: NamedRung, band: Band }

    let name: LocalizedText
    let lines: [Line]
}
