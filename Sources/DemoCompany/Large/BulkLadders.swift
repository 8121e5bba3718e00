import Careers
import Kernel
import Storage

/// The levels of a framework, by craft and track, from the bottom.
struct BulkLadders: Sendable {
    private let levels: [String: [LevelID]]

    init(of framework: FrameworkID, in db: any Reader) throws {
        let rows = try db.rows(
            """
            SELECT v.id, l.craft, l.track FROM levels v JOIN ladders l ON l.id = v.ladder_id WHERE l.framework_id = \(framework)
            ORDER BY l.position, v.position
            """)
        levels = try rows.reduce(into: [:]) { levels, row in
            let (craft, track): (String, String) = (try row["craft"], try row["track"])
            levels[craft + "/" + track, default: []].append(try row["id"])
        }
    }

    /// Whoever leads stands on the ladder of those who lead.
    func level(of person: InventedPerson) -> LevelID? {
        guard let craft = person.craft, let ladder = levels[craft.key + (person.leads ? "/manager" : "/individual")], !ladder.isEmpty else { return nil }
        return ladder[min(person.step, ladder.count - 1)]
    }
}
