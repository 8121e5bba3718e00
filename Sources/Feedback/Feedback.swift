import Foundation
import Kernel
import Site
import Storage

/// Feedback between two people at any time of the year: asked for on a moment of work, or given unasked. Signed, and read by whoever receives it.
package enum Feedback: Feature {
    package static let routes: [Route] = FeedbackRoutes.all
    package static let records: [PersonalRecord] = FeedbackRecords.all

    package static let navigation: [NavigationEntry] = [
        NavigationEntry(FeedbackWords.feedback, FeedbackPaths.list(), icon: .feedback, order: 45, isFor: { FeedbackPolicy($0).takesPart })
    ]

    package static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        try FeedbackToDos.all(for: viewer, on: viewer.day(at: now), in: db)
    }
}
