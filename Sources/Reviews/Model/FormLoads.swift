import Kernel
import Storage

/// How many forms of their own people were asked and still owe, as counted this morning: the most loaded first, never about whom.
struct FormLoads: Sendable {
    struct Line: Sendable {
        let person: PersonID
        let name: String
        let asked: Int
        let forms: Int
        /// Written as away today.
        let isAway: Bool
    }

    static let pageSize = 100

    let lines: [Line]
    /// How many people still owe something, and how many forms.
    let people: Int
    let forms: Int
    let most: Int
    let page: Int
    let countedOn: Day?

    var hasMore: Bool { page * Self.pageSize < people }

    static func of(_ cycle: CycleID, page: Int, away: Set<PersonID>, in db: any Reader) throws -> FormLoads {
        let lines = try db.rows(
            """
            SELECT o.person_id, o.asked, o.forms, p.given_name, p.family_name
            FROM (
                SELECT f.person_id, f.asked, f.forms FROM outstanding_forms f WHERE f.cycle_id = \(cycle)
                ORDER BY f.forms DESC, f.person_id DESC LIMIT \(pageSize) OFFSET \((page - 1) * pageSize)
            ) o JOIN people p ON p.id = o.person_id ORDER BY o.forms DESC, p.family_name, p.given_name, p.id
            """
        ).map { row in
            let person: PersonID = try row["person_id"]
            return Line(person: person, name: try row.fullName(), asked: try row["asked"], forms: try row["forms"], isAway: away.contains(person))
        }
        let sums = try db.rows(
            "SELECT count(*) AS people, sum(o.forms) AS forms, max(o.forms) AS most FROM outstanding_forms o WHERE o.cycle_id = \(cycle)"
        ).first
        return FormLoads(
            lines: lines, people: try sums?["people"] ?? 0, forms: try sums?.get("forms", as: Int?.self) ?? 0,
            most: try sums?.get("most", as: Int?.self) ?? 0, page: page,
            countedOn: try db.values(Day.self, "SELECT o.counted_on FROM outstanding_forms o WHERE o.cycle_id = \(cycle) LIMIT 1").first)
    }
}
