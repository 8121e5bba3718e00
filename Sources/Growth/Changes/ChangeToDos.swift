import Kernel
import Site
import Storage

/// Changes that wait for the viewer's side: their own wish, or the need of those who answer to them directly; and those whose level is no more.
enum ChangeToDos {
    static func all(for viewer: Viewer, on today: Day, in db: any Reader) throws -> [ToDo] {
        let policy = GrowthPolicy(viewer, on: today)
        return try ScopeChange.open(policy, in: db).compactMap { change in
            switch change.state {
            case .waiting(.wish) where change.person == viewer.person:
                return ToDo(ChangeWords.toDoWish, GrowthPaths.levels(change.person))
            case .waiting(.need) where change.person != viewer.person:
                guard try policy.isManager(of: change.person, in: db) else { return nil }
                return ToDo(ChangeWords.toDoNeed, GrowthPaths.levels(change.person))
            case .agreed(let day) where day <= today:
                guard let level = change.level, try ChangeAim.of(level, on: today, of: viewer.organization, in: db) == .stranded else { return nil }
                guard try change.person == viewer.person || viewer.holds(.hr) || policy.isManager(of: change.person, in: db) else { return nil }
                return ToDo(ChangeWords.toDoStranded, GrowthPaths.levels(change.person))
            default: return nil
            }
        }
    }
}
