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
    static let changes = [
        "waiting": change, "wished": 951, "agreed": 952, "effective": 953, "withdrawn": 954, "other-organization": otherChange,
    ]

    private struct Change {
        let number: Int
        let person: Cast.Member
        /// Who said what.
        let voices: [(kind: String, author: Cast.Member)]
        let word: String
        var tookEffectOn: String?
        var isWithdrawn = false
    }

    /// Of the member: one waits for her wish, one took effect, one was withdrawn. The former manager wishes one, the manager and his head agree on one.
    private var everyChange: [Change] {
        [
            Change(number: Self.change, person: cast.ines, voices: [("need", cast.tomasz)], word: "change-need"),
            Change(number: 951, person: cast.former, voices: [("wish", cast.former)], word: "change-wished"),
            Change(number: 952, person: cast.tomasz, voices: [("need", cast.head), ("wish", cast.tomasz)], word: "change-agreed"),
            Change(number: 953, person: cast.ines, voices: [("need", cast.tomasz), ("wish", cast.ines)], word: "change-need", tookEffectOn: "2026-09-01"),
            Change(number: 954, person: cast.ines, voices: [("need", cast.tomasz)], word: "change-need", isWithdrawn: true),
            Change(number: Self.otherChange, person: cast.elsewhere, voices: [("wish", cast.elsewhere)], word: "change-other-organization"),
        ]
    }

    private func storeChanges() async throws {
        for change in everyChange {
            try await site.store.write(in: .tenant(change.person.organization.uuid)) { try store(change, $0) }
        }
    }

    private func store(_ change: Change, _ db: any Connection) throws {
        let (now, person) = (site.clock.now, change.person)
        let withdrawnAt = change.isWithdrawn ? now : nil
        try db.run(
            """
            INSERT INTO scope_changes (id, organization_id, person_id, scope, scope_language, effective_on, opened_by, opened_at, took_effect_on, closed_at)
            VALUES (\(Self.id(change.number)), \(person.organization), \(person.person), \(Canary.word(change.word)), 'fr',
                \(change.tookEffectOn ?? "2026-12-01"), \(change.voices[0].author.person), \(now), \(orNull: change.tookEffectOn), \(orNull: withdrawnAt))
            """)
        for (index, voice) in change.voices.enumerated() {
            try db.run(
                """
                INSERT INTO scope_change_voices (id, organization_id, change_id, kind, author_id, text, language, written_at, withdrawn_at)
                VALUES (\(Self.id(change.number + 50 * (index + 1))), \(person.organization), \(Self.id(change.number)), \(voice.kind),
                    \(voice.author.person), \(Canary.word(change.word)), 'fr', \(now), \(orNull: withdrawnAt))
                """)
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
