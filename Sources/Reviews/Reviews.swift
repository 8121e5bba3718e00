import Foundation
import Kernel
import Site
import Storage

/// The six-month review: levels, cycles, peers, forms, what is shown and to whom.
package enum Reviews: Feature {
    package static let routes: [Route] = ReviewsRoutes.all
    package static let records: [PersonalRecord] = ReviewsRecords.all
    package static let navigation: [NavigationEntry] = [
        NavigationEntry(
            ReviewWords.reviews, ReviewsPaths.reviews(), icon: .reviews, order: 30, also: [ReviewsPaths.levels(), ReviewsPaths.absences()],
            isFor: { !$0.isOutsider })
    ]
    package static let jobs: [JobHandler] = [ContinueLaunch.job, PassGates.job, CountOutstanding.job, RecordParticipation.job, NoticeMail.job, OpeningMail.job]

    /// How many reviews the list shows a viewer: its queries and its values without its page, to be measured beside it.
    package static func rowCount(_ call: SignedInCall) async throws -> Int {
        let content = try await ReviewHandlers.overview(call)
        return content.mine.count + content.team.count + content.asked.count
    }

    package static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        try ReviewToDos(viewer, at: now, in: db).all
    }

    package static func dates(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [DatedStage] {
        try ReviewDates(viewer, at: now, in: db).all
    }

    package static func destinations(for viewer: Viewer, matching words: SearchWords, at now: Date, in db: any Reader) throws -> [Destination] {
        try ReviewDestinations(viewer: viewer, words: words, now: now, db: db).all()
    }
}
