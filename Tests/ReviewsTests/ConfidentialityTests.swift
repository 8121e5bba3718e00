import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Answering in confidence")
struct ConfidentialityTests {
    private static let words = ["Premier mot", "Deuxième mot", "Troisième mot", "Quatrième mot"]

    /// Inès has these peers, who all answer; it is the day after collection.
    private func collected(_ site: TestSite, peers: Int) async throws -> Scene {
        let scene = try await Scene(site)
        try await scene.launched()
        try await scene.goTo(october: 13)
        let cast = site.cast
        let all = [cast.piotr, cast.gaia, cast.cpo, cast.ceo]
        try await scene.nominate(Array(all.prefix(peers)), for: cast.ines)
        try await scene.goTo(october: 20)
        for (peer, word) in zip(all.prefix(peers), Self.words) { try await scene.send("peer", by: peer, about: cast.ines, level: "2", comment: word) }
        try await scene.send("self", by: cast.ines, about: cast.ines, level: "3", comment: "Vu de moi")
        try await scene.goTo(october: 26)
        return scene
    }

    @Test("below three answers nothing is shown, and the page says why", arguments: Engine.allCases)
    func withheld(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await collected(site, peers: 2)
            let page = try await site.browser(as: site.cast.tomasz).get("/reviews/\(try await scene.review(of: site.cast.ines))")
            #expect(page.status == 200)
            let saysWhy = page.shows("Moins de 3 réponses") || page.shows("Fewer than 3 answers")
            let leaks = page.shows("Premier mot")
            #expect(saysWhy && !leaks)
            let given = try await site.browser(as: site.cast.tomasz).get("/api/v1/reviews/\(try await scene.review(of: site.cast.ines))").json?["snapshots"]
            let kinds = (given as? [String: Any])?.keys.sorted()
            #expect(kinds == ["peer"] && !page.shows("Reports"), "nobody answers to her: no line says that too few did")
        }
    }

    @Test("three that agree are a majority, without their words; four are counted, with their words", arguments: Engine.allCases)
    func thresholds(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await collected(site, peers: 3)
            let page = try await site.browser(as: site.cast.tomasz).get("/reviews/\(try await scene.review(of: site.cast.ines))")
            let majority = page.shows("A majority: Level 2")
            let words = page.shows("Premier mot")
            #expect(majority && !words)
        }
        try await withSite(engine) { site in
            let scene = try await collected(site, peers: 4)
            let page = try await site.browser(as: site.cast.tomasz).get("/reviews/\(try await scene.review(of: site.cast.ines))")
            let shown = page.shows("A majority: Level 2") && Self.words.allSatisfy(page.shows)
            #expect(shown)
        }
    }

    @Test("no author appears to the person, the manager or HR, on any page or as data", arguments: Engine.allCases)
    func authors(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await collected(site, peers: 4)
            let (cast, review) = (site.cast, try await scene.review(of: site.cast.ines))
            let cycle = "/cycles/" + (try await site.rows("SELECT id FROM review_cycles").first?.get("id", as: String.self) ?? "")
            for member in [cast.ines, cast.tomasz, cast.hr] {
                let browser = try await site.browser(as: member)
                for address in ["/reviews", "/reviews/\(review)", "/api/v1/reviews", "/api/v1/reviews/\(review)", "/", cycle, "/api/v1\(cycle)"] {
                    let page = try await browser.get(address)
                    for author in [cast.piotr, cast.gaia] {
                        let named = page.shows(author.family) || page.shows(author.person.description)
                        #expect(!named, "\(address) names \(author.name) to \(member.name)")
                    }
                }
            }
        }
    }

    @Test("what is kept of an answer says neither who in the journal, nor when anywhere", arguments: Engine.allCases)
    func traces(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([site.cast.piotr], for: site.cast.ines)
            try await scene.goTo(october: 20)
            let submissions = try await site.count("SELECT count(*) FROM submissions")
            let events = try await site.events()
            try await scene.send("peer", by: site.cast.piotr, about: site.cast.ines, level: "2", comment: "Secret")
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'peer' AND state = 'submitted'") == 1)
            #expect(try await site.count("SELECT count(*) FROM submissions") == submissions)
            #expect(try await site.events() == events)
            try await scene.goTo(october: 26)
            let later = try await site.events().dropFirst(events.count)
            #expect(later.sorted() == ["cycle.stage_opened", "cycle.stage_settled"])
        }
    }

    @Test("HR reads how many forms each person owes, never about whom", arguments: Engine.allCases)
    func outstanding(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([site.cast.piotr], for: site.cast.ines)
            try await scene.goTo(october: 20)
            let page = try await site.browser(as: site.cast.hr).get("/api/v1" + cycle)
            let owed = (page.json?["outstanding"] as? [[String: Any]]) ?? []
            let byName = Dictionary(owed.map { ($0["name"] as? String ?? "", $0["forms"] as? Int ?? 0) }, uniquingKeysWith: { $1 })
            #expect(byName == ["Inès Vauquelin": 2, "Ruben Achterberg": 2, "Tomasz Lindqvist": 1, "Piotr Zarembski": 1])
            try await scene.send("peer", by: site.cast.piotr, about: site.cast.ines, level: "2")
            let sameDay = try await site.count("SELECT forms FROM outstanding_forms WHERE person_id = \(site.cast.piotr.person)")
            #expect(sameDay == 1)
            try await scene.goTo(october: 21)
            #expect(try await site.count("SELECT count(*) FROM outstanding_forms WHERE person_id = \(site.cast.piotr.person)") == 0)
            let forCPO = try await site.browser(as: site.cast.cpo).get("/api/v1" + cycle)
            #expect(forCPO.status == 200 && forCPO.json?["outstanding"] == nil)
        }
    }

    @Test("gates passed twice change nothing", arguments: Engine.allCases)
    func idempotent(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await collected(site, peers: 3)
            let before = try await site.dump()
            let events = try await site.events()
            try await scene.runJobs()
            let cycle: String = try #require(try await site.rows("SELECT id FROM review_cycles").first?.get("id"))
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO jobs (id, organization_id, kind, payload, key, run_at, attempts)
                    VALUES (\(Cast.id(Scene.self, 700)), \(site.cast.alize), 'reviews.gate', \(cycle), 'again', \(TestClock.start), 0)
                    """)
            }
            try await scene.runJobs()
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
            #expect(try await site.events() == events)
        }
    }
}
