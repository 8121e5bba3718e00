import Foundation
import Kernel
import People
import Storage

/// Days on which somebody is away, as HR wrote them: a kind and days, never why.
struct Absence: Sendable, Equatable, RowDecodable {
    let id: AbsenceID
    let person: PersonID
    let name: String
    let kind: ReviewPause.Kind
    let from: Day
    let to: Day?

    init(row: Row) throws {
        id = try row["id"]
        person = try row["person_id"]
        name = try row.fullName()
        kind = try row["kind"]
        from = try row["from_on"]
        to = try row["to_on"]
    }

    func meets(_ first: Day, _ last: Day) -> Bool { from <= last && (to.map { $0 >= first } ?? true) }

    /// Those that are not over.
    static func current(on today: Day, of organization: OrganizationID, in db: any Reader) throws -> [Absence] {
        try db.all(
            """
            SELECT b.id, b.person_id, b.kind, b.from_on, b.to_on, p.given_name, p.family_name FROM absences b JOIN people p ON p.id = b.person_id
            WHERE b.organization_id = \(organization) AND (b.to_on IS NULL OR b.to_on >= \(today))
                AND (p.left_on IS NULL OR p.left_on >= \(today)) ORDER BY b.from_on, p.family_name, p.given_name, b.id
            """)
    }

    static func isAway(_ person: PersonID, on day: Day, of organization: OrganizationID, in db: any Reader) throws -> Bool {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM absences b WHERE b.person_id = \(person) AND b.organization_id = \(organization) AND b.from_on <= \(day)
                AND (b.to_on IS NULL OR b.to_on >= \(day))
            """) ?? 0 > 0
    }
}

/// Everybody who is away or will be, and who may be written there.
struct AbsenceSheet: Sendable {
    let absences: [Absence]
    let people: [(person: PersonID, name: String)]
    let today: Day

    static func load(for viewer: Viewer, at now: Date, in db: any Reader) throws -> AbsenceSheet {
        let (organization, today) = (viewer.organization, viewer.day(at: now))
        let people = try db.rows(
            """
            SELECT p.id, p.given_name, p.family_name FROM people p WHERE p.organization_id = \(organization) AND NOT p.is_external
                AND (p.left_on IS NULL OR p.left_on >= \(today)) ORDER BY p.id
            """
        ).byName()
        return AbsenceSheet(
            absences: try Absence.current(on: today, of: organization, in: db), people: try people.map { (try $0["id"], try $0.fullName()) }, today: today)
    }
}

enum WriteAbsence {
    static let personField = "person"
    static let toField = "to_on"

    static func perform(_ kind: ReviewPause.Kind, of person: PersonID, from: Day, to: Day?, permit: AbsenceWriting, in db: Write) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        let today = db.today
        guard try PeerCandidate.isPresent(person, on: today, of: db.organization, in: db) else {
            throw Refusal.invalid(personField, AbsenceWords.unknown)
        }
        if let to, to < max(from, today) { throw Refusal.invalid(toField, PauseWords.endsBefore) }
        let id = db.id(AbsenceID.self)
        try db.run(
            """
            INSERT INTO absences (id, organization_id, person_id, kind, from_on, to_on, written_by)
            VALUES (\(id), \(db.organization), \(person), \(kind), \(from), \(orNull: to), \(author))
            """,
            recording: Event("absence.written", "person", person, ["kind": .string(kind.rawValue), "from": .of(from), "to": .of(to?.description)]))
    }
}

/// Takes it away: whoever is back is no longer written anywhere.
enum RemoveAbsence {
    static func perform(_ id: AbsenceID, permit: AbsenceWriting, in db: Write) throws {
        let person = try db.values(PersonID.self, "SELECT b.person_id FROM absences b WHERE b.id = \(id) AND b.organization_id = \(db.organization)").first
        guard let person else { throw Refusal.notFound }
        try db.run(
            "DELETE FROM absences WHERE id = \(id) AND organization_id = \(db.organization)", recording: Event("absence.removed", "person", person))
    }
}
