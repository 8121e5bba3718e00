import Foundation
import Kernel
import Site
import Storage

/// Where somebody stands on their ladder, what is missing for the next level, and what they wish.
package enum Growth: Feature {
    package static let routes: [Route] = GrowthRoutes.all
    package static let records: [PersonalRecord] = GrowthRecords.all

    package static let navigation: [NavigationEntry] = [
        NavigationEntry(
            GapWords.mine, GrowthPaths.mine(), icon: .growth, order: 10, isFor: { !$0.isOutsider },
            needs: { viewer, now, db in try GapPlace.isHeld(by: viewer, at: now, in: db) })
    ]

    package static let personEntries: [PersonEntry] = [
        PersonEntry(GapWords.entry, isFor: { viewer, tie in tie != .other || viewer.holds(.hr) }, path: { GrowthPaths.person($0) }),
        PersonEntry(ChangeWords.entry, isFor: { viewer, tie in tie != .other || viewer.holds(.hr) }, path: { GrowthPaths.levels($0) }),
    ]

    package static let jobs: [JobHandler] = [TakeEffect.handler]

    package static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        try ChangeToDos.all(for: viewer, on: viewer.day(at: now), in: db)
    }
}
