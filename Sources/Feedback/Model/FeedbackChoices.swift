import Careers
import Kernel
import People
import Reviews
import Storage

/// Whom somebody may ask or tell, and the competencies of their own grid.
struct FeedbackChoices: Sendable {
    struct Colleague: Sendable {
        let person: PersonID
        let name: String
        let title: String?
    }

    let colleagues: [Colleague]
    let competencies: [GridCompetency]
    let today: Day

    static func load(for viewer: Viewer, on today: Day, in db: any Reader) throws -> FeedbackChoices {
        _ = try FeedbackPolicy(viewer).begin()
        let people = try db.rows(
            "SELECT p.id, p.given_name, p.family_name, p.title FROM people p WHERE \(present(viewer, on: today)) ORDER BY p.id"
        ).byName().map { row in
            let (given, family): (String, String) = (try row["given_name"], try row["family_name"])
            return Colleague(person: try row["id"], name: "\(given) \(family)", title: try row["title"])
        }
        return FeedbackChoices(colleagues: people, competencies: try competencies(of: viewer, on: today, in: db), today: today)
    }

    static func isColleague(_ person: PersonID, of viewer: Viewer, on today: Day, in db: any Reader) throws -> Bool {
        try db.value(Int.self, "SELECT count(*) FROM people p WHERE p.id = \(person) AND \(present(viewer, on: today))") == 1
    }

    /// Of the ladder somebody stands on; none for those who stand nowhere.
    static func competencies(of viewer: Viewer, on today: Day, in db: any Reader) throws -> [GridCompetency] {
        guard let level = try PersonLevel.of(viewer.person, on: today, of: viewer.organization, in: db)?.level else { return [] }
        return try LadderGrid.standing(on: level, detail: nil, in: db).competencies.map { GridCompetency(id: $0.id, name: $0.name) }
    }

    private static func present(_ viewer: Viewer, on today: Day) -> Query {
        """
        p.organization_id = \(viewer.organization) AND NOT p.is_external AND p.id <> \(viewer.person)
            AND (p.left_on IS NULL OR p.left_on >= \(today)) AND (p.joined_on IS NULL OR p.joined_on <= \(today))
        """
    }
}
