import Foundation
import Kernel
import Site
import Storage

/// Creates the organization, its first administrator, and their session. They also hold the HR role, to bring in everybody else.
enum FoundOrganization {
    static let roles: [Role] = [.admin, .hr]

    /// - Returns: nil when the address opens nothing, or no longer does.
    static func act(_ form: SetupForm, _ key: DoorKey, _ call: Call) async throws -> SessionGrant? {
        let services = call.services
        guard try await SetupToken.opens(key, services) else { return nil }
        let hash = try await PasswordHash.make(form.password)
        let organization: OrganizationID = services.ids.make(at: services.clock.now)
        return try await services.write(in: organization) { db in
            try SetupToken.use(key, in: db)
            try insertOrganization(form, in: db)
            let person = try insertPerson(form, in: db)
            let account = try insertAccount(form, person, hash, in: db)
            let secret = try SessionStart.begin(account, device: call.device, flash: EntranceWords.founded, in: db)
            return SessionGrant(secret: secret, language: form.language)
        }
    }

    private static func insertOrganization(_ form: SetupForm, in db: Write) throws {
        try db.run(
            """
            INSERT INTO organizations (id, name, language, time_zone, created_at)
            VALUES (\(db.organization), \(form.organization), \(form.language), \(form.timeZone), \(db.now))
            """, recording: Event("organization.founded", "organization", db.organization, ["name": .string(form.organization)]))
    }

    private static func insertPerson(_ form: SetupForm, in db: Write) throws -> PersonID {
        let person: PersonID = db.id()
        try db.run(
            """
            INSERT INTO people (id, organization_id, given_name, family_name, email, language, time_zone, is_external, version)
            VALUES (\(person), \(db.organization), \(form.givenName), \(form.familyName), \(form.email), \(form.language), \(form.timeZone), \(false), 1)
            """,
            recording: Event(
                "person.created", "person", person,
                ["given_name": .string(form.givenName), "family_name": .string(form.familyName), "email": .string(form.email)]))
        let today = Day(of: db.now, in: TimeZone(identifier: form.timeZone) ?? .gmt)
        try RoleGrant.carryOut(roles.map { .begin($0, DaySpan(since: today)) }, for: person, in: db)
        return person
    }

    private static func insertAccount(_ form: SetupForm, _ person: PersonID, _ hash: PasswordHash, in db: Write) throws -> AccountID {
        let account: AccountID = db.id()
        try db.run(
            """
            INSERT INTO accounts (id, organization_id, person_id, email, password_hash, created_at)
            VALUES (\(account), \(db.organization), \(person), \(form.email), \(hash.text), \(db.now))
            """, recording: Event("account.opened", "account", account, ["person": .of(person)]))
        return account
    }
}
