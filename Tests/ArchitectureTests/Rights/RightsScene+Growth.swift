import Kernel
import Storage
import TestKit

/// What the member wishes for herself, and somebody of another organization.
extension RightsScene {
    func storeGrowth() async throws {
        let now = site.clock.now
        for (number, member, word) in [(771, cast.ines, "wish-member"), (772, cast.elsewhere, "wish-other-organization")] {
            try await site.store.write(in: .tenant(member.organization.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO aspirations (id, organization_id, person_id, wish, detail, detail_language, written_at)
                    VALUES (\(Self.id(number)), \(member.organization), \(member.person), 'grow', \(Canary.word(word)), 'fr', \(now))
                    """)
            }
        }
    }

    func growth(_ route: String) -> [(String, String)] {
        route == "growth.aspiration" ? [("wish", "deepen"), ("detail", Canary.word("typed-wish")), ("language", "fr")] : []
    }
}
