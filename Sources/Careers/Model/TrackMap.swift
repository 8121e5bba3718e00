import Kernel
import Storage

/// Ladders that lead into each other, with their levels.
struct TrackMap: Sendable {
    struct Track: Sendable {
        let ladder: Ladder
        /// From the lowest to the highest.
        let levels: [Level]
    }

    let tracks: [Track]
    let passages: [Passage]

    /// The numbers of levels, the highest first.
    var orders: [Int] { Set(tracks.flatMap { $0.levels.map(\.order) }).sorted(by: >) }

    func track(_ end: Passage.End) -> Track? { tracks.first { $0.ladder.id == end.ladder } }
    func level(_ end: Passage.End) -> Level? { track(end)?.levels.first { $0.id == end.level } }
    func holds(_ ladder: LadderID) -> Bool { tracks.contains { $0.ladder.id == ladder } }

    /// One map for each set of ladders that passages join; ladders alone have none.
    static func all(of frameworks: [FrameworkID], in db: any Reader) throws -> [FrameworkID: [TrackMap]] {
        let passages = try Passage.of(frameworks, in: db)
        guard !passages.isEmpty else { return [:] }
        var maps: [FrameworkID: [TrackMap]] = [:]
        for (framework, passages) in passages {
            let levels = Dictionary(grouping: try Level.all("v.framework_id = \(framework)", in: db), by: \.ladder)
            maps[framework] = groups(try Ladder.of(framework, in: db).map { Track(ladder: $0, levels: levels[$0.id] ?? []) }, passages)
        }
        return maps
    }

    static func groups(_ tracks: [Track], _ passages: [Passage]) -> [TrackMap] {
        var groups: [Set<LadderID>] = []
        for passage in passages {
            let ends: Set<LadderID> = [passage.from.ladder, passage.to.ladder]
            let joined = groups.filter { !$0.isDisjoint(with: ends) }
            groups.removeAll { !$0.isDisjoint(with: ends) }
            groups.append(joined.reduce(ends) { $0.union($1) })
        }
        return groups.map { group in
            TrackMap(
                tracks: tracks.filter { group.contains($0.ladder.id) }, passages: passages.filter { group.contains($0.from.ladder) })
        }.sorted { first, second in
            let position = { (map: TrackMap) in tracks.firstIndex { map.holds($0.ladder.id) } ?? 0 }
            return position(first) < position(second)
        }
    }
}
