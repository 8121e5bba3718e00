import Kernel
import Storage

/// The viewer a command acts as: the same rights as in a browser, and the journal names them.
package enum ActingAccount {
    /// - Parameter email: whose account; nil for the only administrator who can sign in today.
    /// - Throws: `Refusal.invalid` when there is no such account, or none can be chosen.
    package static func viewer(_ email: String?, _ services: Services) async throws -> Viewer {
        let bearers = try await email == nil ? administrators(services) : named(email ?? "", services)
        guard bearers.count == 1, let bearer = bearers.first else {
            throw Refusal.invalid(nil, email == nil ? ActingWords.chooseAccount : ActingWords.noAccount)
        }
        let now = services.clock.now
        guard let viewer = try await services.read(in: bearer.organization, { try bearer.viewer(at: now, in: $0) }) else {
            throw Refusal.invalid(nil, ActingWords.noAccount)
        }
        return viewer
    }

    private static func named(_ email: String, _ services: Services) async throws -> [Bearer] {
        let address = email.lowercased()
        return try await services.store.read { db in
            try db.all(Bearer.self, "SELECT \(Bearer.columns) FROM \(Bearer.source) WHERE a.email = \(address) AND a.disabled_at IS NULL")
        }
    }

    /// Those who can sign in and administer on their organization's day.
    private static func administrators(_ services: Services) async throws -> [Bearer] {
        let opened = try await services.store.read { db in
            try db.all(
                Bearer.self,
                """
                SELECT \(Bearer.columns) FROM \(Bearer.source) WHERE a.disabled_at IS NULL AND a.password_hash IS NOT NULL ORDER BY a.id
                """)
        }
        let now = services.clock.now
        var found: [Bearer] = []
        for organization in Set(opened.map(\.organization)) {
            found += try await services.read(in: organization) { db in
                let granted = try Set(
                    db.values(PersonID.self, "SELECT person_id FROM role_grants WHERE role = 'admin' AND organization_id = \(organization)"))
                let here = opened.filter { $0.organization == organization && granted.contains($0.person) }
                return try here.filter { try $0.viewer(at: now, in: db)?.holds(.admin) ?? false }
            }
        }
        return found
    }
}
