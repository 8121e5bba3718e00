import Kernel
import Storage

/// Who may read where somebody stands: themselves, whoever they answer to today, and HR what HR may read of reviews.
package struct GrowthPolicy: Sendable {
    let viewer: Viewer
    let today: Day

    package init(_ viewer: Viewer, on today: Day) {
        self.viewer = viewer
        self.today = today
    }

    /// - Throws: `Refusal.notFound`.
    func read(_ person: PersonID, in db: any Reader) throws -> GapReading {
        let row = try db.rows("SELECT p.id, p.given_name, p.family_name FROM people p WHERE p.id = \(person) AND \(visiblePeople())").first
        guard let row else { throw Refusal.notFound }
        let name = "\(try row.get("given_name", as: String.self)) \(try row.get("family_name", as: String.self))"
        return GapReading(person: person, name: name, givenName: try row["given_name"], reader: try reader(of: person, in: db))
    }

    /// Everybody for themselves, who stand on a ladder here.
    /// - Throws: `Refusal.notFound`.
    func wish(in db: any Reader) throws -> Wishing {
        Wishing(person: try read(viewer.person, in: db).person)
    }

    /// People `p`. Somebody from outside stands on no ladder here.
    private func visiblePeople() -> Query {
        if viewer.holds(.hr) { return "(p.organization_id = \(viewer.organization) AND NOT p.is_external)" }
        return "(p.organization_id = \(viewer.organization) AND NOT p.is_external AND (p.id = \(viewer.person) OR \(manages("p.id"))))"
    }

    /// Aspirations `a`: one's own, and those of the people one manages today. HR reads none.
    func visibleAspirations() -> Query {
        "(a.organization_id = \(viewer.organization) AND (a.person_id = \(viewer.person) OR \(manages("a.person_id"))))"
    }

    private func reader(of person: PersonID, in db: any Reader) throws -> GapReader {
        if person == viewer.person { return .oneself }
        let lines = try db.value(Int.self, "SELECT count(*) FROM people p WHERE p.id = \(person) AND \(manages("p.id"))") ?? 0
        return lines > 0 ? .manager : .hr
    }

    private func manages(_ person: Query) -> Query {
        """
        EXISTS (SELECT 1 FROM reporting_lines line WHERE line.person_id = \(person) AND line.manager_id = \(viewer.person)
            AND line.from_on <= \(today) AND (line.to_on IS NULL OR line.to_on >= \(today)))
        """
    }
}

/// May read where one person stands.
struct GapReading: Sendable {
    let person: PersonID
    let name: String
    let givenName: String
    let reader: GapReader

    fileprivate init(person: PersonID, name: String, givenName: String, reader: GapReader) {
        self.person = person
        self.name = name
        self.givenName = givenName
        self.reader = reader
    }
}

/// May write what they wish for themselves.
struct Wishing: Sendable {
    let person: PersonID

    fileprivate init(person: PersonID) { self.person = person }
}
