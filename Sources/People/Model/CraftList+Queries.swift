import Kernel
import Storage

extension CraftList {
    static func load(for viewer: Viewer, on today: Day, in db: any Reader) throws -> CraftList {
        let counts = try db.rows(
            """
            SELECT p.craft_id, count(*) AS people FROM people p WHERE \(DirectoryPolicy(viewer).visiblePeople(on: today))
                AND p.craft_id IS NOT NULL AND (p.left_on IS NULL OR p.left_on >= \(today)) GROUP BY p.craft_id
            """
        ).map { (try $0.get("craft_id", as: CraftID.self), try $0.get("people", as: Int.self)) }
        let people = Dictionary(counts, uniquingKeysWith: { first, _ in first })
        let lines = try Craft.all(visibleTo: viewer, in: db).map { Line(craft: $0, people: people[$0.id] ?? 0) }
        return CraftList(
            lines: lines.map { (SearchText.folded($0.craft.name(viewer.language)), $0) }.sorted { $0.0 < $1.0 }.map(\.1),
            mayEdit: DirectoryPolicy(viewer).mayEdit)
    }
}
