import Kernel
import Storage

/// Corrects what the directory says of somebody.
package enum ChangePerson {
    /// - Parameter version: the one the change was made from.
    /// - Returns: the fields that changed.
    /// - Throws: `Refusal.conflict` when somebody else changed the person since.
    @discardableResult
    package static func perform(
        _ id: PersonID, to draft: PersonDraft, from version: Int, permit: DirectoryEditing, in db: Write
    ) throws -> [PersonField] {
        try StructureTurn.take(in: db)
        let person = try Person.find(id, in: db)
        let employment = try Employment.find(id, in: db)
        guard person.version == version else { throw Refusal.conflict(PersonFormWords.changedMeanwhile) }
        let fields = PersonField.changed(from: PersonDraft(person, employment), to: draft)
        guard !fields.isEmpty else { return [] }
        if fields.contains(.email) { try permit.moveDoor(of: id, in: db) }
        try draft.check(as: id, leftOn: employment.leftOn, in: db)
        try update(id, draft, fields, in: db)
        return fields
    }

    static func update(_ id: PersonID, _ draft: PersonDraft, _ fields: [PersonField], in db: Write) throws {
        try db.run(
            """
            UPDATE people SET employee_number = \(orNull: draft.employeeNumber), given_name = \(draft.givenName), family_name = \(draft.familyName),
                email = \(orNull: draft.email), title = \(orNull: draft.title), craft_id = \(orNull: draft.craft), language = \(draft.language),
                time_zone = \(draft.timeZone), joined_on = \(orNull: draft.joinedOn), is_external = \(draft.isExternal), version = version + 1
            WHERE id = \(id) AND organization_id = \(db.organization)
            """, recording: Event("person.changed", "person", id, ["fields": .array(fields.map { .string($0.rawValue) })]))
        if fields.contains(.email), let email = draft.email { try AccountEmail.follow(email, of: id, in: db) }
    }
}
