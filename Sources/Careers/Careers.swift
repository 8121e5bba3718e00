import Foundation
import Kernel
import Site
import Storage

/// Frameworks, ladders, levels and what is expected at each.
package enum Careers: Feature {
    package static let routes: [Route] = CareersRoutes.all

    package static let navigation: [NavigationEntry] = [
        NavigationEntry(CareersWords.paths, CareersPaths.paths(), icon: .paths, order: 20) { !FrameworkPolicy.isOnlyACoach($0) }
    ]

    package static let jobs: [JobHandler] = [Supersession.handler]

    /// Drafts that somebody who writes frameworks has to finish.
    package static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        let today = Day(of: now, in: viewer.timeZone)
        guard FrameworkPolicy(viewer).isAuthor else { return [] }
        return try Framework.ahead(of: today, visibleTo: viewer, in: db).filter { !$0.status.isPublished }.map {
            ToDo(FrameworkWords.toFinish($0), CareersPaths.framework($0.id))
        }
    }
}
