import Foundation
import Kernel
import Storage

/// Tells those a change of a cycle concerns, but for whoever made it: a notice on their home page until they say they read it, and a mail.
enum TellConcerned {
    static func perform(_ kind: CycleNotice.Kind, of cycle: CycleID, in db: Write) throws {
        let today = db.today
        let concerned: Query =
            switch kind {
            case .moved: CycleConcern.concerns("p.id", "\(cycle)", on: today)
            case .reopened: CycleConcern.isUnfinished("p.id", "\(cycle)", on: today)
            }
        let people = try db.values(
            PersonID.self,
            """
            SELECT p.id FROM people p WHERE p.organization_id = \(db.organization) AND (p.left_on IS NULL OR p.left_on >= \(today)) AND \(concerned)
            ORDER BY p.id
            """)
        for person in people where person != db.viewer?.person { try tell(person, kind, of: cycle, in: db) }
    }

    /// A later change takes the place of an earlier one that was not read: one page says both, one mail is enough.
    private static func tell(_ person: PersonID, _ kind: CycleNotice.Kind, of cycle: CycleID, in db: Write) throws {
        try db.run(
            "DELETE FROM cycle_notices WHERE cycle_id = \(cycle) AND person_id = \(person) AND organization_id = \(db.organization)",
            unrecorded: "part of the change it tells of")
        let id = db.id(CycleNoticeID.self)
        try db.run(
            """
            INSERT INTO cycle_notices (id, organization_id, cycle_id, person_id, kind)
            VALUES (\(id), \(db.organization), \(cycle), \(person), \(kind))
            """, unrecorded: "part of the change it tells of")
        try db.enqueue(Job(NoticeMail.kind, payload: id.description, at: db.now, key: id.description))
    }
}

/// Somebody has read what changed.
enum DismissNotice {
    static func perform(in cycle: CycleID, in db: Write) throws {
        guard let viewer = db.viewer else { throw Refusal.signedOut }
        try db.run(
            "DELETE FROM cycle_notices WHERE cycle_id = \(cycle) AND person_id = \(viewer.person) AND organization_id = \(db.organization)",
            unrecorded: "when somebody read is kept nowhere")
    }
}
