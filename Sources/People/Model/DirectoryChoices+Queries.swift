import Kernel
import Storage

extension DirectoryChoices {
    static func load(for viewer: Viewer, on today: Day, in db: any Reader) throws -> DirectoryChoices {
        let organization = try db.rows("SELECT language, time_zone FROM organizations WHERE id = \(viewer.organization)").first
        guard let organization else { throw Refusal.notFound }
        return DirectoryChoices(
            people: try Person.present(on: today, visibleTo: viewer, in: db).filter { !$0.isExternal },
            teams: try Team.open(on: today, visibleTo: viewer, in: db), crafts: try Craft.all(visibleTo: viewer, in: db), today: today,
            language: try organization["language"], timeZone: try organization["time_zone"])
    }
}
