import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

/// The promise of the rules, kept by what is stored: versions brought in, crosswalks confirmed through the site, publications one after another.
@Suite("Nobody is demoted by stored versions")
struct NobodyIsDemotedInStoresTests {
    @Test("whoever is carried stands no lower, and bands stay with the work they were written for", arguments: 0..<4)
    func property(seed: Int) async throws { try await tell(seed, versions: 4, on: .sqlite) }

    @Test("on PostgreSQL too")
    func postgres() async throws { try await tell(7, versions: 3, on: .postgres) }

    private func tell(_ seed: Int, versions: Int, on engine: Engine) async throws {
        try await withSite(engine) { site in
            var careers = RandomCareers(seed: UInt64(seed))
            let company = StoredCompany(site: site)
            try await company.publish(&careers, version: 1)
            let first = try await company.levels(of: 1)
            var people = try await Self.arrive(&careers, company, on: first, but: [])
            let amounts = try await Self.writeBands(first, site)
            var known = Set(first.map(\.identity))
            for version in 2...versions {
                site.clock.advance(days: 3)
                careers.rewrite()
                try await company.publish(&careers, version: version)
                try await Self.checkIdentities(company, version, known)
                known.formUnion(try await company.levels(of: version).map(\.identity))
                for person in people where careers.chance(of: 2) { try await Self.checkCarried(person, company, version) }
                people += try await Self.arrive(&careers, company, on: company.levels(of: version), but: people)
                try await Self.checkBands(amounts, company, version)
            }
            for person in people { try await Self.checkCarried(person, company, versions) }
            #expect(!people.isEmpty)
        }
    }

    /// Some of those who do not stand anywhere yet take a level, both drawn.
    private static func arrive(
        _ careers: inout RandomCareers, _ company: StoredCompany, on levels: [StoredLevel], but standing: [PersonID]
    ) async throws -> [PersonID] {
        let cast = company.site.cast
        var arrived: [PersonID] = []
        for member in [cast.ines, cast.ruben, cast.tomasz, cast.piotr, cast.gaia, cast.head, cast.cpo, cast.ceo] where !standing.contains(member.person) {
            guard member.person == cast.ines.person || careers.chance(of: 2), let level = careers.pick(levels) else { continue }
            try await company.stand(member.person, on: level.id)
            arrived.append(member.person)
        }
        return arrived
    }

    /// One band a level, by a file, each with an amount found nowhere else.
    private static func writeBands(_ levels: [StoredLevel], _ site: TestSite) async throws -> [LevelIdentity: String] {
        let hr = try await site.browser(as: site.cast.hr)
        _ = try await hr.post("/pay/zones", ["key": "fr", "name_fr": "France", "name_en": "France"])
        var text = "ladder;level;zone;currency;minimum;middle;maximum;from\n"
        var amounts: [LevelIdentity: String] = [:]
        for (index, level) in levels.enumerated() {
            text += "\(level.ladder);\(level.order);France;EUR;\(30_000 + index);60000;90000;2026-01-01\n"
            amounts[level.identity] = "\(30_000 + index).00"
        }
        let program = try await site.program(as: site.cast.hr)
        let shown = try await program.post("/pay/import/preview", ["kind": "bands", "text": text])
        let plan = try #require(shown.json?["plan"] as? String, "\(shown.text)")
        let content = Data(text.utf8).base64EncodedString()
        #expect(try await program.post("/pay/import/confirmation", ["kind": "bands", "content": content, "plan": plan]).status == 200)
        return amounts
    }

    private static func checkIdentities(_ company: StoredCompany, _ version: Int, _ known: Set<LevelIdentity>) async throws {
        let (before, after) = (try await company.levels(of: version - 1), try await company.levels(of: version))
        let moves = try await company.moves(to: version)
        #expect(Set(after.map(\.identity)).count == after.count)
        for level in before {
            let target = try #require(after.first { $0.id == moves[level.id] }, "\(level) leads nowhere")
            #expect(target.order >= level.order, "\(level) goes down to \(target)")
        }
        for level in after {
            let coming = before.filter { moves[$0.id] == level.id }
            guard !coming.isEmpty else {
                #expect(!known.contains(level.identity), "nobody comes to \(level)")
                continue
            }
            let winner = try #require(coming.first { $0.identity == level.identity }, "\(level) follows none of \(coming)")
            let most = try await company.kept(from: winner.id, on: level.id)
            for other in coming {
                let kept = try await company.kept(from: other.id, on: level.id)
                #expect(kept <= most, "\(level) keeps more of \(other) than of \(winner)")
            }
        }
    }

    /// Carried through as many versions as came since, to the newest, never lower.
    private static func checkCarried(_ person: PersonID, _ company: StoredCompany, _ version: Int) async throws {
        let (held, newest) = (try await company.level(of: person), try await company.levels(of: version))
        var all: [StoredLevel] = []
        for number in 1...version { all += try await company.levels(of: number) }
        let before = try #require(all.first { $0.id == held })
        try await company.carry(person, to: version)
        let now = try await company.level(of: person)
        let after = try #require(newest.first { $0.id == now }, "\(before) was left behind")
        #expect(after.order >= before.order, "\(before) fell to \(after)")
    }

    /// Each level in force shows the band written for it; the others stand apart; none is lost.
    private static func checkBands(_ amounts: [LevelIdentity: String], _ company: StoredCompany, _ version: Int) async throws {
        let shown = try await company.site.program(as: company.site.cast.hr).get("/pay").json?["bands"] as? [[String: Any]] ?? []
        #expect(Set(shown.compactMap { $0["minimum"] as? String }) == Set(amounts.values))
        let levels = try await company.levels(of: version)
        for level in levels {
            let band = shown.first { $0["level"] as? String == level.id.description }
            #expect(band?["minimum"] as? String == amounts[level.identity], "\(level)")
        }
        let left = shown.filter { $0["level"] == nil }
        #expect(left.allSatisfy { $0["leftWith"] is Int } && left.count == amounts.keys.filter { key in !levels.contains { $0.identity == key } }.count)
    }
}
