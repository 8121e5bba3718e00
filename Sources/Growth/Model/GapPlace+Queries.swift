import Careers
import Foundation
import Kernel
import Reviews
import Storage

extension GapPlace {
    /// Whether somebody stands on a level today.
    static func isHeld(by viewer: Viewer, at now: Date, in db: any Reader) throws -> Bool {
        try PersonLevel.of(viewer.person, on: viewer.day(at: now), of: viewer.organization, in: db) != nil
    }

    /// Nil when the level's framework is a draft: then nobody stands on anything that may be read.
    static func of(_ held: PersonLevel, _: GapReading, for viewer: Viewer, in db: any Reader) throws -> GapPlace? {
        guard let framework = try Framework.holding(held.level, of: viewer.organization, in: db), framework.status.isPublished else { return nil }
        let grid = try LadderGrid.standing(on: held.level, in: db)
        guard let level = grid.level(held.level) else { return nil }
        return GapPlace(
            framework: framework, grid: grid, level: level, since: held.from, isOpen: try opens(framework, to: viewer, in: db),
            tracks: try TrackChoice.beside(grid.ladder, in: db))
    }

    private static func opens(_ framework: Framework, to viewer: Viewer, in db: any Reader) throws -> Bool {
        do {
            _ = try Framework.find(framework.id, visibleTo: viewer, in: db)
            return true
        } catch Refusal.notFound {
            return false
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
