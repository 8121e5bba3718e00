import Kernel
import People
import Storage

/// Somebody a copy is made for.
struct FormerPerson: Sendable {
    let id: PersonID
    let name: String
    let language: Language
    let timeZone: String
    let leftOn: Day?

    func hasLeft(by today: Day) -> Bool { leftOn.map { $0 < today } ?? false }

    /// - Throws: `Refusal.notFound`, as for somebody of elsewhere.
    static func find(_ id: PersonID, for viewer: Viewer, on today: Day, in db: any Reader) throws -> FormerPerson {
        let person = try Person.find(id, visibleTo: viewer, on: today, in: db)
        let employment = try Employment.of(id, visibleTo: viewer, on: today, in: db)
        return FormerPerson(id: id, name: person.name, language: person.language, timeZone: person.timeZone, leftOn: employment?.leftOn)
    }
}
