import Careers
import Foundation
import Kernel
import Reviews
import Storage

extension GapPlace {
    /// Whether somebody stands on a level today.
    static func isHeld(by viewer: Viewer, at now: Date, in db: any Reader) throws -> Bool {
        try PersonLevel.of(viewer.person, on: Day(of: now, in: viewer.timeZone), of: viewer.organization, in: db) != nil
    }

    /// Nil when the level's framework is a draft or was archived: then nobody stands on anything that may be read.
    static func of(_ held: PersonLevel, for viewer: Viewer, in db: any Reader) throws -> GapPlace? {
        do {
            let level = try Level.find(LevelID(held.level.uuid), visibleTo: viewer, in: db)
            let grid = try LadderGrid.find(level.ladder, visibleTo: viewer, detail: .statements(everythingOf: nil), in: db)
            let framework = try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db)
            guard [.published, .superseded].contains(framework.status) else { return nil }
            return GapPlace(framework: framework, grid: grid, level: level, since: held.from, tracks: try TrackChoice.beside(grid.ladder, in: db))
        } catch Refusal.notFound {
            return nil
        }
    }
}

extension TrackChoice {
    fileprivate static func beside(_ ladder: Ladder, in db: any Reader) throws -> [TrackChoice] {
        try Ladder.of(ladder.framework, in: db).filter { $0.id != ladder.id && $0.craft == ladder.craft }.compactMap { other in
            try Ladder.levels(of: other.id, in: db).first.map { TrackChoice(ladder: other, firstLevel: $0.order) }
        }
    }
}
