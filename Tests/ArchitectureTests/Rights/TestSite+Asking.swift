import Kernel
import Storage
import TestKit

/// For tests that put one row right or wrong and ask one condition of a policy alone.
extension TestSite {
    /// Writes past every action, in the company or in another organization.
    func run(_ query: Query, in organization: OrganizationID? = nil) async throws {
        try await store.write(in: .tenant((organization ?? cast.alize).uuid)) { _ = try $0.run(query) }
    }

    /// How many rows a condition leaves: `people p WHERE ...`.
    func count(_ rows: Query, as viewer: Viewer) async throws -> Int {
        try await services.read(as: viewer) { try $0.value(Int.self, "SELECT count(*) FROM \(rows)") ?? 0 }
    }

    /// A line said in another organization between two people of this one.
    func misfileLine(_ number: Int, of person: PersonID, to manager: PersonID) async throws {
        try await run(
            """
            INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
            VALUES (\(RightsScene.id(number)), \(cast.boree), \(person), \(manager), '2026-01-01')
            """, in: cast.boree)
    }
}
