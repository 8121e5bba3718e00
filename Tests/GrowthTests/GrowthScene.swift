import Application
import Careers
import Foundation
import Kernel
import Reviews
import Storage
import TestKit

/// A ladder of four levels and five competencies in one theme; the team Encaissement stands on its second level.
/// The third asks for four of them, by weight; the manager's track of the craft begins there.
struct GrowthScene: Sendable {
    /// In the ladder's order.
    static let competencies = ["Clients", "Cadrage", "Données", "Conformité", "Transmission"]

    let site: TestSite
    let framework: FrameworkID
    /// By number.
    let levels: [Int: LevelID]
    let managers: LadderID

    var cast: Cast { site.cast }

    func level(_ order: Int) -> String { levels[order]?.description ?? "" }

    init(_ site: TestSite) async throws {
        self.site = site
        let (framework, grids) = try await Self.publish(Self.yaml, on: site)
        self.framework = framework
        levels = Dictionary(uniqueKeysWithValues: grids[0].levels.map { ($0.order, $0.id) })
        managers = grids[1].ladder.id
        for member in [site.cast.ines, site.cast.ruben, site.cast.tomasz] { try await stand(member, on: 2) }
    }

    static func publish(_ yaml: String, on site: TestSite, isDraft: Bool = false) async throws -> (FrameworkID, [LadderGrid]) {
        let cpo = site.cast.cpo
        let viewer = Viewer(
            organization: cpo.organization, person: cpo.person, account: cpo.account, name: cpo.name, roles: [.cpo], language: .french,
            timeZone: .gmt)
        let id = try await Careers.bringIn([(name: "produit.yaml", bytes: Array(yaml.utf8))], by: viewer, site.services)
        if !isDraft {
            try await Careers.publish(id, effectiveOn: Day(of: site.clock.now, in: .gmt), unconsultedBecause: "Pas de CSE.", by: viewer, site.services)
        }
        return (id, try await site.services.read(as: viewer) { try LadderGrid.all(of: id, in: $0) })
    }

    /// From a day of 2025 on; it replaces what was there.
    func stand(_ member: Cast.Member, on order: Int) async throws {
        guard let level = levels[order] else { return }
        try await stand(member, at: level)
    }

    func stand(_ member: Cast.Member, at level: LevelID) async throws {
        try await site.store.write(in: .tenant(member.organization.uuid)) { db in
            try db.run("DELETE FROM person_levels WHERE person_id = \(member.person)")
            _ = try db.run(
                """
                INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on)
                VALUES (\(ID<GrowthScene>(UUID())), \(member.organization), \(member.person), \(level), '2025-01-01')
                """)
        }
    }

    // What people do, through the site.

    func launched() async throws {
        let hr = try await site.browser(as: cast.hr)
        let page = try await hr.post(
            "/cycles/new",
            [
                "name": "Automne 2026", "period_from_on": "2026-04-01", "period_to_on": "2026-09-30", "quarters": "2026-T2, 2026-T3",
                "framework": framework.description, "teams": cast.encaissement.description, "time_zone": "Europe/Paris", "starts_on": "2026-10-12",
                "nominations_due_on": "2026-10-18", "answers_due_on": "2026-10-24", "writing_due_on": "2026-10-31", "sharing_due_on": "2026-11-07",
                "conversation_due_on": "2026-11-14", "k_placements": "3", "k_comments": "4", "mode": "confidential",
            ])
        let cycle = String((page.location ?? "").dropLast("/check".count))
        _ = try await hr.post(cycle + "/check")
        _ = try await hr.post(cycle + "/launch")
    }

    /// To a day counted from the first of October 2026, with the jobs of the way.
    func goTo(october day: Int) async throws {
        let target = TestClock.start.addingTimeInterval(Double(day - 6) * 86_400)
        site.clock.advance(days: target.timeIntervalSince(site.clock.now) / 86_400)
        try await JobRunner(site.services, handlers: Features.jobs).runDue()
    }

    func review(of member: Cast.Member) async throws -> String {
        try await site.rows("SELECT r.id FROM reviews r WHERE r.subject_id = \(member.person)").first?.get("id") ?? ""
    }

    /// Sends a form: levels by competency, 0 for nothing seen. The fields of a form are known only here.
    func send(_ kind: String, by author: Cast.Member, about subject: Cast.Member, _ levels: [Int], unsure: Set<Int> = []) async throws {
        let rows = try await site.rows(
            """
            SELECT k.id, k.version FROM contributions k JOIN reviews r ON r.id = k.review_id
            WHERE k.kind = \(kind) AND k.author_id = \(author.person) AND r.subject_id = \(subject.person)
            """)
        guard let row = rows.first else { return }
        let (id, version): (String, Int) = (try row["id"], try row["version"])
        var fields = [("version", String(kind == "self" ? version + 1 : version)), ("then", kind == "manager" ? "next" : "send")]
        for (index, level) in levels.enumerated() {
            fields.append(("p\(index + 1)", String(level)))
            if unsure.contains(index) { fields.append(("c\(index + 1)", "low")) }
        }
        let browser = try await site.browser(as: author)
        if kind == "self" { _ = try await browser.post("/contributions/\(id)/objectives", ["version": "\(version)", "absence": "Aucun"]) }
        _ = try await browser.post("/contributions/\(id)/themes/1", fields: fields)
        guard kind == "manager" else { return }
        _ = try await browser.post(
            "/contributions/\(id)/axes", ["version": "\(version + 1)", "axis1": "Décider avec des données", "signal1": "Deux décisions", "then": "send"])
    }

    static let mine = [3, 3, 2, 2, 2]
    static let managers = [3, 2, 2, 0, 2]

    /// Inès, her peers and Tomasz have written; it is the day sharing opens.
    func written(peers: Int = 0, managers: [Int] = Self.managers, unsure: Set<Int> = []) async throws {
        try await launched()
        try await goTo(october: 13)
        let all = Array([cast.piotr, cast.gaia, cast.cpo, cast.former].prefix(peers))
        let ines = try await site.browser(as: cast.ines)
        for peer in all { _ = try await ines.post("/reviews/\(try await review(of: cast.ines))/peers", ["peer": peer.person.description]) }
        try await goTo(october: 20)
        for peer in all { try await send("peer", by: peer, about: cast.ines, [3, 2, 3, 3, 2]) }
        try await send("self", by: cast.ines, about: cast.ines, Self.mine)
        try await goTo(october: 26)
        try await send("manager", by: cast.tomasz, about: cast.ines, managers, unsure: unsure)
        try await goTo(october: 33)
    }

    func shared(peers: Int = 0, managers: [Int] = Self.managers, unsure: Set<Int> = []) async throws {
        try await written(peers: peers, managers: managers, unsure: unsure)
        let (now, tomasz, ines) = (site.clock.now, cast.tomasz.person, cast.ines.person)
        try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
            _ = try db.run("UPDATE reviews SET state = 'shared', shared_at = \(now), shared_by = \(tomasz) WHERE subject_id = \(ines)")
        }
    }
}
