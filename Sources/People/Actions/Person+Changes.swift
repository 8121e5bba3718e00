import Kernel
import Storage

extension Person {
    /// For a change already permitted.
    /// - Throws: `Refusal.notFound`.
    static func find(_ id: PersonID, in db: Write) throws -> Person {
        let person = try db.first(Person.self, "SELECT \(columns) FROM people p WHERE p.id = \(id) AND p.organization_id = \(db.organization)")
        guard let person else { throw Refusal.notFound }
        return person
    }

    static func employments(of ids: [PersonID], in db: Write) throws -> [PersonID: Employment] {
        let found = try db.all(
            Employment.self,
            "SELECT \(Employment.columns) FROM people p WHERE p.id IN (\(list: ids)) AND p.organization_id = \(db.organization)")
        return Dictionary(found.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
