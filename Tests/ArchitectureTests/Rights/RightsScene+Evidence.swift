import Foundation
import Kernel
import Storage
import TestKit

/// Facts about the member, by herself and by her manager, and one of another organization.
extension RightsScene {
    static let evidence = [
        "private": 371, "shared": 372, "shared-before": 373, "note": 374, "shared-note": 375, "withdrawn": 376, "other-organization": 377,
        "colleagues": 378, "misfiled": misfiledFact,
    ]

    private struct Fact: Sendable {
        let object: String
        let subject: Cast.Member
        let author: Cast.Member
        var day = "2026-09-15"
        var isShared = true
        var isWithdrawn = false
    }

    func storeEvidence() async throws {
        let (member, manager, other) = (cast.ines, cast.tomasz, cast.elsewhere)
        let facts = [
            Fact(object: "private", subject: member, author: member, isShared: false),
            Fact(object: "shared", subject: member, author: member),
            Fact(object: "shared-before", subject: member, author: member, day: "2026-05-01"),
            Fact(object: "note", subject: member, author: manager, isShared: false),
            Fact(object: "shared-note", subject: member, author: manager),
            Fact(object: "withdrawn", subject: member, author: member, isWithdrawn: true),
            Fact(object: "colleagues", subject: cast.ruben, author: cast.ruben),
            Fact(object: "other-organization", subject: other, author: other),
        ]
        let now = site.clock.now
        for organization in [cast.alize, cast.boree] {
            try await site.store.write(in: .tenant(organization.uuid)) { db in
                for fact in facts where fact.subject.organization == organization { try Self.store(fact, at: now, db) }
            }
        }
    }

    private static func store(_ fact: Fact, at now: Date, _ db: any Connection) throws {
        guard let number = evidence[fact.object] else { throw Unknown(description: fact.object) }
        let (level, organization) = (fact.isShared ? "shared" : "private", fact.subject.organization)
        let (sharedAt, withdrawnAt) = (fact.isShared ? now : nil, fact.isWithdrawn ? now : nil)
        let reason = fact.isWithdrawn ? "Un autre produit" : nil
        try db.run(
            """
            INSERT INTO evidence_items (
                id, organization_id, subject_id, author_id, kind, happened_on, confidentiality, written_at, shared_at, withdrawn_at, withdrawal_reason, version)
            VALUES (\(id(number)), \(organization), \(fact.subject.person), \(fact.author.person), 'document', \(fact.day), \(level),
                \(now), \(orNull: sharedAt), \(orNull: withdrawnAt), \(orNull: reason), 1)
            """
        )
        try db.run(
            """
            INSERT INTO evidence_wordings (item_id, number, organization_id, language, title, written_at)
            VALUES (\(id(number)), 1, \(organization), 'fr', \(Canary.word("fact-\(fact.object)")), \(now))
            """
        )
    }

    func evidence(_ route: String, _ object: String) -> [(String, String)] {
        let words = [("title", Canary.word("typed-fact")), ("language", "fr")]
        let day = ["member-before": "2026-05-01", "member-to-come": "2026-10-07"][object] ?? "2026-09-15"
        let fact = words + [("kind", "measure"), ("happened_on", day)]
        return switch route {
        case "evidence.write": fact + [("confidentiality", "private")]
        case "evidence.about.write": fact
        case "evidence.item.edit": fact + [("version", "1")]
        case "evidence.item.correct": words + [("reason", "Plus juste"), ("version", "1")]
        case "evidence.item.withdraw": [("reason", "Un autre produit")]
        default: []
        }
    }
}
