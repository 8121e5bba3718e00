import Kernel
import People
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

    /// Changes `c`: of the person, for whoever they answer to, directly or not, and for HR.
    func visibleChanges() -> Query {
        if viewer.holds(.hr) { return "(c.organization_id = \(viewer.organization))" }
        return """
            (c.organization_id = \(viewer.organization)
                AND (c.person_id = \(viewer.person) OR c.person_id IN (\(ReportingLine.everybodyUnder(viewer.person, on: today)))))
            """
    }

    /// - Throws: `Refusal.notFound`.
    func readLevels(of person: PersonID, in db: any Reader) throws -> LevelsReading {
        let row = try db.rows(
            """
            SELECT p.given_name, p.family_name FROM people p
            WHERE p.id = \(person) AND p.organization_id = \(viewer.organization) AND NOT p.is_external
            """
        ).first
        let isOwn = person == viewer.person
        guard let row, try isOwn || viewer.holds(.hr) || ReportingLine.isInLine(viewer.person, of: person, on: today, in: db) else {
            throw Refusal.notFound
        }
        let name = "\(try row.get("given_name", as: String.self)) \(try row.get("family_name", as: String.self))"
        return LevelsReading(person: person, name: name, will: isOwn ? .wish : .need)
    }

    /// To say one's side of a change: the person the wish, whoever they answer to or HR the need.
    /// - Throws: `Refusal.notFound`.
    func speak(of person: PersonID, in db: any Reader) throws -> ChangeSpeaking {
        let reading = try readLevels(of: person, in: db)
        return ChangeSpeaking(person: person, will: reading.will, author: viewer.person)
    }

    private func reader(of person: PersonID, in db: any Reader) throws -> GapReader {
        if person == viewer.person { return .oneself }
        return try isManager(of: person, in: db) ? .manager : .hr
    }

    /// Whether the person answers to the viewer today, directly.
    func isManager(of person: PersonID, in db: any Reader) throws -> Bool {
        let lines = try db.value(Int.self, "SELECT count(*) FROM people p WHERE p.id = \(person) AND \(manages("p.id"))") ?? 0
        return lines > 0
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

/// May read which levels somebody stood on, and what both sides said of changes.
struct LevelsReading: Sendable {
    let person: PersonID
    let name: String
    /// The side the viewer may speak for.
    let will: ScopeChange.Will

    fileprivate init(person: PersonID, name: String, will: ScopeChange.Will) {
        self.person = person
        self.name = name
        self.will = will
    }
}

/// May say one side of a change of one person, and take it back.
struct ChangeSpeaking: Sendable {
    let person: PersonID
    let will: ScopeChange.Will
    let author: PersonID

    fileprivate init(person: PersonID, will: ScopeChange.Will, author: PersonID) {
        self.person = person
        self.will = will
        self.author = author
    }
}
