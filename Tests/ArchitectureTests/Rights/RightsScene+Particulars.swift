import Kernel
import Storage
import TestKit

/// What sets some reviews of the scene apart: a writer named and one whose time is over, a pause, a promotion; and an absence of each organization.
extension RightsScene {
    static let absence = 781, otherAbsence = 782

    func storeParticulars(_ db: any Connection) throws {
        let (now, collecting) = (site.clock.now, 645)
        try writer(783, of: Self.invited, in: collecting, cast.cpo.person, until: nil, db)
        try writer(784, of: Self.newcomer, in: collecting, cast.head.person, until: "2026-09-30", db)
        try db.run(
            """
            INSERT INTO review_pauses (id, organization_id, review_id, kind, reason, reason_language, from_on, paused_by, paused_at)
            VALUES (\(Self.id(785)), \(cast.alize), \(Self.id(680)), 'leave', 'Un congé', 'fr', '2026-10-01', \(cast.hr.person), \(now))
            """)
        for (number, level, from, to) in [(786, 602, "2025-01-01", "2026-06-30"), (787, 603, "2026-07-01", nil)] as [(Int, Int, String, String?)] {
            try db.run(
                """
                INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on, to_on)
                VALUES (\(Self.id(number)), \(cast.alize), \(Self.id(Self.departing)), \(Self.id(level)), \(from), \(orNull: to))
                """)
        }
        try Self.storeAbsence(Self.absence, of: Cast.id(PersonTag.self, Self.newcomer), by: cast.hr, db)
    }

    private func writer(_ number: Int, of subject: Int, in cycle: Int, _ writer: PersonID, until last: String?, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO review_writers (id, organization_id, cycle_id, subject_id, writer_id, reason, reason_language, from_on, to_on, named_by)
            VALUES (\(Self.id(number)), \(cast.alize), \(Self.id(cycle)), \(Self.id(subject)), \(writer), 'Personne ne la dirige', 'fr', '2026-09-21',
                \(orNull: last), \(cast.hr.person))
            """)
    }

    static func storeAbsence(_ number: Int, of person: PersonID, by author: Cast.Member, _ db: any Connection) throws {
        try db.run(
            """
            INSERT INTO absences (id, organization_id, person_id, kind, from_on, written_by)
            VALUES (\(id(number)), \(author.organization), \(person), 'leave', '2026-10-20', \(author.person))
            """)
    }
}
