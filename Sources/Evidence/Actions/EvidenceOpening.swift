import Kernel
import Storage

/// Lets somebody read the shared facts about a person for a time, as whoever writes their review without being their manager must.
package enum EvidenceOpening {
    package static func open(about subject: PersonID, to reader: PersonID, from day: Day, in db: Write) throws {
        let id: ID<EvidenceOpeningMark> = db.id()
        try db.run(
            """
            INSERT INTO evidence_readers (id, organization_id, subject_id, reader_id, from_on)
            VALUES (\(id), \(db.organization), \(subject), \(reader), \(day))
            """, unrecorded: "part of what names the reader")
    }

    /// From that day on they read nothing more.
    package static func close(about subject: PersonID, to reader: PersonID, on day: Day, in db: Write) throws {
        try db.run(
            """
            UPDATE evidence_readers SET to_on = \(day.adding(days: -1)) WHERE subject_id = \(subject) AND reader_id = \(reader)
                AND organization_id = \(db.organization) AND to_on IS NULL
            """, unrecorded: "part of what ends the reading")
    }
}

private enum EvidenceOpeningMark {}
