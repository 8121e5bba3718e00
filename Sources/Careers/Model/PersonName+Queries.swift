import Kernel
import Storage

/// What somebody is called, for the line that says who did something.
enum PersonName {
    static func of(_ person: PersonID, in db: any Reader) throws -> String? {
        try db.rows("SELECT given_name, family_name FROM people WHERE id = \(person)").first.map { row in
            "\(try row.get("given_name", as: String.self)) \(try row.get("family_name", as: String.self))"
        }
    }
}
