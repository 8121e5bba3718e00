import Foundation
import Kernel
import Site
import Storage

/// What a company that begins has to settle before its first reviews: each step comes once the one before it is done, and is gone once it is done itself.
enum FirstSteps {
    static func all(_ content: ReviewsOverview, _ viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        guard content.runsCycles, content.cycles.isEmpty else { return [] }
        let isPlaced = try db.value(Int.self, "SELECT 1 FROM person_levels pl WHERE pl.organization_id = \(viewer.organization) LIMIT 1") != nil
        if isPlaced { return [ToDo(ToDoWords.firstCycle, ReviewsPaths.newCycle(), reason: ToDoWords.firstCycleReason)] }
        guard content.setsLevels, try isPublished(viewer, in: db) else { return [] }
        let others = try waiting(viewer, on: viewer.day(at: now), in: db)
        return others == 0 ? [] : [ToDo(ToDoWords.placePeople, ReviewsPaths.levels(), reason: LevelsWords.title(others))]
    }

    private static func isPublished(_ viewer: Viewer, in db: any Reader) throws -> Bool {
        try db.value(
            Int.self, "SELECT 1 FROM frameworks f WHERE f.organization_id = \(viewer.organization) AND f.status = 'published' LIMIT 1") != nil
    }

    /// Nobody sets their own level.
    private static func waiting(_ viewer: Viewer, on today: Day, in db: any Reader) throws -> Int {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM people p WHERE p.organization_id = \(viewer.organization) AND p.id <> \(viewer.person) AND NOT p.is_external
                AND (p.left_on IS NULL OR p.left_on >= \(today))
            """) ?? 0
    }
}
