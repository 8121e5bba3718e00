import Kernel
import Storage

/// Adds somebody to the directory, with their first team and managers when they are known.
package enum CreatePerson {
    @discardableResult
    package static func perform(
        _ draft: PersonDraft, teams: [TeamID] = [], managers: [PersonID] = [], from day: Day, permit: DirectoryEditing, in db: Write
    ) throws -> PersonID {
        try StructureTurn.take(in: db)
        try draft.check(as: nil, in: db)
        let id: PersonID = db.id()
        try insert(id, draft, in: db)
        let begin = max(day, draft.joinedOn ?? day)
        for team in teams { try JoinTeam.perform(id, team: team, from: begin, leavesOthers: false, permit: permit, in: db) }
        if !managers.isEmpty { try ChangeManagers.perform(id, managers: managers, from: begin, permit: permit, in: db) }
        return id
    }

    static func insert(_ id: PersonID, _ draft: PersonDraft, in db: Write) throws {
        try db.run(
            """
            INSERT INTO people (id, organization_id, employee_number, given_name, family_name, email, title, craft_id, language, time_zone,
                joined_on, is_external, version)
            VALUES (\(id), \(db.organization), \(orNull: draft.employeeNumber), \(draft.givenName), \(draft.familyName), \(orNull: draft.email),
                \(orNull: draft.title), \(orNull: draft.craft), \(draft.language), \(draft.timeZone), \(orNull: draft.joinedOn),
                \(draft.isExternal), 1)
            """, recording: Event("person.created", "person", id))
    }
}
