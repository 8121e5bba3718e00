import Foundation
import Kernel
import Site
import Storage

/// The organization and its people: who they are, how they sign in, and the dated relations their rights come from.
package enum People: Feature {
    package static let routes: [Route] = DoorRoutes.all + DirectoryRoutes.all
    package static let navigation: [NavigationEntry] = DirectoryRoutes.navigation
    package static let jobs: [JobHandler] = DoorRoutes.jobs + [ForgetUnconfirmed.job]
    package static let records: [PersonalRecord] = PeopleRecords.all

    package static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        try DoorRoutes.toDos(for: viewer, at: now, in: db) + DirectoryRoutes.toDos(for: viewer, at: now, in: db)
    }

    package static func destinations(for viewer: Viewer, matching words: SearchWords, at now: Date, in db: any Reader) throws -> [Destination] {
        try PeopleDestinations(viewer: viewer, words: words, today: viewer.day(at: now), db: db).all()
    }
}
