import Kernel
import Storage

/// Records that a copy is made for somebody who left.
enum MakeCopy {
    static func perform(_ reason: WrittenText, permit: CopyMaking, in db: Write) throws -> AccessCopyID {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        let id: AccessCopyID = db.id()
        try db.run(
            """
            INSERT INTO access_copies (id, organization_id, person_id, made_by, reason, reason_language, made_at)
            VALUES (\(id), \(db.organization), \(permit.person), \(author), \(reason.text), \(reason.language), \(db.now))
            """, recording: Event("person.access_copy_made", "person", permit.person, ["copy": .of(id), "reason": .string(reason.text)]))
        return id
    }
}
