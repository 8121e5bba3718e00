import Foundation
import Kernel
import Storage
import TestKit

extension Scene {
    /// A fact about somebody, written by them or by their manager.
    func fact(_ title: String, about subject: Cast.Member, by author: Cast.Member, on day: String, isShared: Bool = true) async throws -> String {
        let browser = try await site.browser(as: author)
        let isOwn = author.person == subject.person
        let page = try await browser.post(
            isOwn ? "/evidence/new" : "/people/\(subject.person)/evidence/new",
            [
                "kind": "document", "happened_on": day, "title": title, "language": "fr", "confidentiality": isOwn && isShared ? "shared" : "private",
            ])
        let id = String((page.location ?? "").split(separator: "/").last ?? "")
        if !isOwn, isShared { _ = try await browser.post("/evidence/\(id)/sharing") }
        return id
    }

    /// As if the manager had shared the review.
    func share(_ subject: Cast.Member) async throws {
        let now = site.clock.now
        try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
            _ = try db.run("UPDATE reviews SET state = 'shared', shared_at = \(now) WHERE subject_id = \(subject.person) AND shared_at IS NULL")
        }
    }

    /// More people of the team, each on a level.
    func enlarge(with members: [Cast.Member]) async throws {
        let (level, cast) = (levels[1], cast)
        try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
            for (number, member) in members.enumerated() {
                _ = try db.run(
                    """
                    INSERT INTO memberships (id, organization_id, team_id, person_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 920 + number)), \(cast.alize), \(cast.encaissement), \(member.person), '2026-01-01')
                    """)
                _ = try db.run(
                    """
                    INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 940 + number)), \(cast.alize), \(member.person), \(ID<Scene>(level) ?? Cast.id(Scene.self, 0)), '2026-01-01')
                    """)
            }
        }
    }

    /// The cycle after the first, from 23 November on.
    func launchedAgain() async throws {
        try await launched([
            "name": "Hiver 2026", "period_from_on": "2026-10-01", "period_to_on": "2026-11-20", "quarters": "2026-T4", "starts_on": "2026-11-23",
            "nominations_due_on": "2026-11-29", "answers_due_on": "2026-12-20", "writing_due_on": "2026-12-27", "sharing_due_on": "2027-01-05",
            "conversation_due_on": "2027-01-12",
        ])
    }

    func viewer(_ member: Cast.Member) -> Viewer {
        Viewer(
            organization: member.organization, person: member.person, account: member.account, name: member.name, roles: Set([member.role].compactMap(\.self)),
            language: member.language, timeZone: .gmt)
    }

    func latestReview(of member: Cast.Member) async throws -> String {
        let rows = try await site.rows("SELECT r.id FROM reviews r WHERE r.subject_id = \(member.person) ORDER BY r.id DESC")
        return try rows.first?.get("id") ?? ""
    }

    func latestForm(_ kind: String, by author: Cast.Member) async throws -> String? {
        let rows = try await site.rows("SELECT k.id FROM contributions k WHERE k.kind = \(kind) AND k.author_id = \(author.person) ORDER BY k.id DESC")
        return try rows.first?.get("id")
    }
}
