import Foundation
import Kernel
import Storage

/// What is particular to one review, for those who settle it.
struct Particulars: Sendable {
    let file: ReviewFile
    let today: Day
    let isHR: Bool
    /// The forms are about one of these; empty once answers are collected, or when nothing changed.
    let levels: [HeldLevel]

    var review: Review { file.review }
    var pause: ReviewPause? { file.pauses.first }

    static func load(_ id: ReviewID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> Particulars {
        let file = try ReviewFile.load(id, for: viewer, at: now, in: db)
        _ = try ReviewPolicy(viewer, on: viewer.day(at: now)).settle(file)
        return Particulars(
            file: file, today: Day(of: now, in: file.cycle.plan.calendar.zone), isHR: file.audiences.contains(.hr),
            levels: file.state < .collecting && file.levels.count > 1 ? file.levels : [])
    }
}
