import Careers
import Kernel
import Storage

/// The bands a viewer sees, with the levels they are of.
struct BandsContent: Sendable {
    let levels: [NamedLevel]
    /// Those of bands here that are no more in force.
    let left: [LeftLevel]
    let zones: [PayZone]
    let bands: [Band]
    let settings: PaySettings
    let own: LevelIdentity?
    let keeps: Bool
    let readsOthers: Bool
    let today: Day
    let person: PersonID

    static func load(_ policy: PayPolicy, in db: any Reader) throws -> BandsContent {
        _ = try policy.enter(in: db)
        let organization = policy.viewer.organization
        let levels = try NamedLevel.inForce(on: policy.today, of: organization, in: db)
        let settings = try PaySettings.of(organization, in: db)
        let sight = try BandSight.of(policy, settings, levels, in: db)
        let bands = try Band.all(policy, sight, in: db)
        let left = try LeftLevel.among(bands.map(\.place.level), but: levels, on: policy.today, of: organization, in: db)
        return BandsContent(
            levels: levels, left: left, zones: try PayZone.all(of: organization, in: db), bands: bands, settings: settings,
            own: try BandSight.ownLevel(policy, in: db)?.identity, keeps: policy.keeps, readsOthers: (try? policy.readOthers(in: db)) != nil,
            today: policy.today,
            person: policy.viewer.person)
    }

    var current: [Band] { bands.filter { $0.holds(on: today) } }

    /// Ladders that have something to show, in their framework's order.
    var ladders: [LadderBands] {
        let byLevel = Dictionary(grouping: shown, by: \.place.level)
        return levels.byLadder.compactMap { levels in
            let lines = levels.flatMap { level in (byLevel[level.identity] ?? []).map { LadderBands.Line(level: level, band: $0) } }
            return levels.first.flatMap { lines.isEmpty ? nil : LadderBands(name: $0.ladderName, lines: lines) }
        }
    }

    /// What holds and what is to come; what ended is told apart.
    private var shown: [Band] { bands.filter { $0.to.map { $0 >= today } ?? true } }
    var ended: [Band] { bands.filter { $0.to.map { $0 < today } ?? false } }

    /// For whoever keeps them: levels without a band anywhere.
    var levelsWithout: [NamedLevel] {
        let held = Set(current.map(\.place.level))
        return keeps ? levels.filter { !held.contains($0.identity) } : []
    }

    /// Bands that hold or are to come, of levels no more in force: told apart until somebody ends them.
    var leftBands: [Band] {
        let standing = Set(levels.map(\.identity))
        return shown.filter { !standing.contains($0.place.level) }
    }

    var remarks: [BandRemark] { keeps ? BandRemark.all(current, of: levels) : [] }

    func label(_ level: LevelIdentity) -> Phrase {
        levels.named(level)?.phrase ?? left.named(level).map(LeftLevelWords.label) ?? LeftLevelWords.unknown
    }
}

struct LadderBands: Sendable {
    struct Line: Sendable { let level: NamedLevel, band: Band }

    let name: LocalizedText
    let lines: [Line]
}
