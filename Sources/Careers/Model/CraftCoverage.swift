import Kernel
import People
import Storage

/// Whom a draft, once published, would leave without any ladder, and the crafts that would have two of one track.
struct CraftCoverage: Sendable {
    /// A craft that people have and no ladder is for; the most people first.
    let uncovered: [(craft: Phrase, people: Int)]
    let doubled: [(craft: Phrase, track: Track, ladders: Int)]

    static let none = CraftCoverage(uncovered: [], doubled: [])

    static func of(_ framework: Framework, _ ladders: [LadderSummary], for viewer: Viewer, on today: Day, in db: any Reader) throws -> CraftCoverage {
        let others = try Framework.inForce(on: today, visibleTo: viewer, in: db).filter { $0.lineage != framework.lineage }
        let covered = Set((try LadderSummary.of(others.map(\.id), in: db) + ladders).map(\.ladder.craft))
        let rows = try db.rows(
            """
            SELECT p.craft_id, count(*) AS people FROM people p WHERE p.organization_id = \(viewer.organization) AND p.craft_id IS NOT NULL
                AND NOT p.is_external AND (p.left_on IS NULL OR p.left_on >= \(today)) GROUP BY p.craft_id
            """)
        let people = Dictionary(
            try rows.map { (try $0.get("craft_id", as: CraftID.self), try $0.get("people", as: Int.self)) }, uniquingKeysWith: { first, _ in first })
        let uncovered = try Craft.all(of: viewer.organization, in: db).compactMap { craft -> (craft: Phrase, people: Int)? in
            guard !covered.contains(craft.key), let count = people[craft.id] else { return nil }
            return (craft.name, count)
        }
        return CraftCoverage(uncovered: uncovered.sorted { $0.people > $1.people }, doubled: doubled(ladders.map(\.ladder)))
    }

    /// In the order of the framework; of crafts that the company does not have more is said elsewhere.
    private static func doubled(_ ladders: [Ladder]) -> [(craft: Phrase, track: Track, ladders: Int)] {
        var found: [(craft: Phrase, track: Track, ladders: Int)] = []
        var seen: Set<[String]> = []
        for ladder in ladders {
            guard let name = ladder.craftName, seen.insert([ladder.craft, ladder.track.rawValue]).inserted else { continue }
            let count = ladders.count { $0.craft == ladder.craft && $0.track == ladder.track }
            if count > 1 { found.append((name, ladder.track, count)) }
        }
        return found
    }
}
