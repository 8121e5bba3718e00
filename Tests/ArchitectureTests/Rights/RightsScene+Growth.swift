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
        try await storeChanges()
    }

    static let change = 931, otherChange = 932

    /// One waits for the member's wish, one elsewhere for a need.
    private func storeChanges() async throws {
        let now = site.clock.now
        for (number, person, author, kind, word) in [
            (Self.change, cast.ines, cast.tomasz, "need", "change-need"),
            (Self.otherChange, cast.elsewhere, cast.elsewhere, "wish", "change-other-organization"),
        ] {
            try await site.store.write(in: .tenant(person.organization.uuid)) { db in
                try db.run(
                    """
                    INSERT INTO scope_changes (id, organization_id, person_id, scope, scope_language, effective_on, opened_by, opened_at)
                    VALUES (\(Self.id(number)), \(person.organization), \(person.person), \(Canary.word(word)), 'fr', '2026-12-01', \(author.person), \(now))
                    """)
                try db.run(
                    """
                    INSERT INTO scope_change_voices (id, organization_id, change_id, kind, author_id, text, language, written_at)
                    VALUES (\(Self.id(number + 2)), \(person.organization), \(Self.id(number)), \(kind), \(author.person), \(Canary.word(word)), 'fr', \(now))
                    """)
            }
        }
    }

    func growth(_ route: String) -> [(String, String)] {
        switch route {
        case "growth.aspiration": [("wish", "deepen"), ("detail", Canary.word("typed-wish")), ("language", "fr")]
        case "growth.change.open":
            [("new_scope", Canary.word("typed-scope")), ("starts_on", "2026-12-01"), ("why", Canary.word("typed-why")), ("language", "fr")]
        case "growth.change.voice": [("voice", Canary.word("typed-voice")), ("language", "fr")]
        default: []
        }
    }
}
