import Kernel
import Storage

/// Why somebody who was asked, or who manages, keeps away from a review. HR alone reads the kind and the words.
struct ConflictOfInterest: Sendable {
    enum Kind: String, StoredWord, Sendable, CaseIterable, Codable {
        case personalTie = "personal_tie"
        case dispute
        case samePost = "same_post"
        case other
    }

    enum Standing: String, StoredWord, Sendable, Codable { case asked, manager }

    let review: ReviewID
    let subject: PersonID
    let subjectName: String
    let person: PersonID
    let name: String
    let standing: Standing
    let kind: Kind
    let note: WrittenText?
    let declaredOn: Day
}

extension ConflictOfInterest: RowDecodable {
    init(row: Row) throws {
        review = try row["review_id"]
        subject = try row["subject_id"]
        let (given, family): (String, String) = (try row["subject_given"], try row["subject_family"])
        subjectName = "\(given) \(family)"
        person = try row["person_id"]
        name = try row.fullName()
        standing = try row["stands_as"]
        kind = try row["kind"]
        note = try row.written("note")
        declaredOn = try row["declared_on"]
    }

    /// Of a cycle, managers first: for HR, but for reviews of their own, of those they manage and those they were named to write.
    static func of(_ cycle: CycleID, for viewer: Viewer, on today: Day, in db: any Reader) throws -> [ConflictOfInterest] {
        try db.all(
            """
            SELECT o.review_id, r.subject_id, s.given_name AS subject_given, s.family_name AS subject_family, o.person_id, p.given_name, p.family_name,
                o.stands_as, o.kind, o.note, o.note_language, o.declared_on
            FROM review_conflicts o JOIN reviews r ON r.id = o.review_id JOIN people s ON s.id = r.subject_id JOIN people p ON p.id = o.person_id
            WHERE r.cycle_id = \(cycle) AND o.organization_id = \(viewer.organization) AND r.subject_id <> \(viewer.person)
                AND NOT \(Line.manages(viewer.person, "r.subject_id", on: today)) AND NOT \(ActingWriter.writes(viewer.person, on: today))
            ORDER BY o.stands_as DESC, s.family_name, s.given_name, o.id
            """)
    }

    /// Whether they would answer for the review, had they not declared it.
    func isOfAManager(on today: Day, of organization: OrganizationID, in db: any Reader) throws -> Bool {
        if standing == .manager { return true }
        return try Line.managers(of: subject, on: today, of: organization, in: db).contains(person)
    }

    /// Whatever they were when they declared it: a peer who kept away and manages the person since keeps away still.
    static func managers(keptFrom review: ReviewID, in db: any Reader) throws -> Set<PersonID> {
        Set(try db.values("SELECT o.person_id FROM review_conflicts o WHERE o.review_id = \(review)"))
    }

    /// In whatever capacity.
    static func people(keptFrom subject: PersonID, in cycle: CycleID, _ db: any Reader) throws -> Set<PersonID> {
        Set(
            try db.values(
                """
                SELECT o.person_id FROM review_conflicts o JOIN reviews r ON r.id = o.review_id WHERE r.cycle_id = \(cycle) AND r.subject_id = \(subject)
                """))
    }

    /// That somebody is kept from the review `r` as its manager.
    static func keepsManagerAway(_ person: PersonID) -> Query { Review.keepsManagerAway(person, from: "r.id") }
}

extension Review {
    /// That somebody declared a conflict about the review a column names: they are no manager of it.
    package static func keepsManagerAway(_ person: PersonID, from review: Query) -> Query {
        "EXISTS (SELECT 1 FROM review_conflicts o WHERE o.review_id = \(review) AND o.person_id = \(person))"
    }

    /// That somebody of HR declared one as its manager, or manages the person today: they read nothing of it as HR either.
    package static func keepsHRAway(_ person: PersonID, from review: Query, about subject: Query, on today: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM review_conflicts o WHERE o.review_id = \(review) AND o.person_id = \(person)
            AND (o.stands_as = 'manager' OR \(Line.manages(person, subject, on: today))))
        """
    }

    /// The managers a review is kept from.
    package static func managersKept(from review: ReviewID, in db: any Reader) throws -> Set<PersonID> {
        try ConflictOfInterest.managers(keptFrom: review, in: db)
    }
}
