import Foundation
import Kernel
import Site
import Storage

/// Frameworks, ladders, levels and what is expected at each.
package enum Careers: Feature {
    package static let routes: [Route] = CareersRoutes.all

    package static let navigation: [NavigationEntry] = [
        NavigationEntry(CareersWords.paths, CareersPaths.paths(), icon: .paths, order: 20) { !$0.isOutsider }
    ]

    package static let jobs: [JobHandler] = [Supersession.handler]
    package static let records: [PersonalRecord] = CareersRecords.all

    /// A framework to choose where there is none, then drafts that somebody who writes frameworks has to finish.
    package static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        let today = viewer.day(at: now)
        if try FrameworkPolicy(viewer).isAuthor && !hasAny(viewer, in: db) {
            return [ToDo(PathsWords.chooseFramework, CareersPaths.importing(), reason: PathsWords.chooseReason)]
        }
        let ahead = try Framework.ahead(of: today, visibleTo: viewer, in: db).filter { !$0.status.isPublished }
        if FrameworkPolicy(viewer).isAuthor { return try ahead.map { try toDo(toFinish: $0, in: db) } }
        return try ahead.filter { $0.status == .inReview }.compactMap { try toDo(toRead: $0, for: viewer, in: db) }
    }

    private static func hasAny(_ viewer: Viewer, in db: any Reader) throws -> Bool {
        try db.value(Int.self, "SELECT 1 FROM frameworks f WHERE f.organization_id = \(viewer.organization) LIMIT 1") != nil
    }

    package static func destinations(for viewer: Viewer, matching words: SearchWords, at now: Date, in db: any Reader) throws -> [Destination] {
        try CareersDestinations(viewer: viewer, words: words, today: viewer.day(at: now), db: db).all()
    }

    private static func toDo(toFinish framework: Framework, in db: any Reader) throws -> ToDo {
        let waiting = framework.status.isInReview ? try FrameworkComment.waiting(on: framework.id, in: db) : 0
        guard waiting > 0 else { return ToDo(FrameworkWords.toFinish(framework), CareersPaths.framework(framework.id)) }
        return ToDo(VersionReviewWords.waiting(waiting), CareersPaths.review(framework.id), reason: framework.name.phrase)
    }

    /// Nil once they said something.
    private static func toDo(toRead framework: Framework, for viewer: Viewer, in db: any Reader) throws -> ToDo? {
        let query: Query = """
            SELECT count(*) FROM framework_comments c JOIN framework_reviews w ON w.id = c.review_id
            WHERE c.framework_id = \(framework.id) AND c.author_id = \(viewer.person) AND w.ended_at IS NULL
            """
        guard try db.value(Int.self, query) ?? 0 == 0 else { return nil }
        return ToDo(VersionReviewWords.toRead(framework), CareersPaths.review(framework.id))
    }
}
