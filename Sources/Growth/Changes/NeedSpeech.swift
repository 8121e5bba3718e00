import Careers
import Kernel
import People
import Storage

/// Whether the author of a need may still say what the company needs of somebody: HR, or whoever the person answers to, and not gone.
enum NeedSpeech {
    static func holds(of author: PersonID, for person: PersonID, in db: Write) throws -> Bool {
        let today = try Supersession.today(in: db)
        let speaks = try db.value(
            Int.self,
            """
            SELECT count(*) FROM people p WHERE p.id = \(author) AND p.organization_id = \(db.organization) AND NOT p.is_external
                AND (p.left_on IS NULL OR p.left_on >= \(today))
            """)
        guard speaks == 1 else { return false }
        if try ReportingLine.isInLine(author, of: person, on: today, in: db) { return true }
        return try db.value(
            Int.self,
            """
            SELECT 1 FROM role_grants g WHERE g.person_id = \(author) AND g.organization_id = \(db.organization) AND g.role = 'hr'
                AND g.from_on <= \(today) AND (g.to_on IS NULL OR g.to_on >= \(today))
            """) != nil
    }
}
