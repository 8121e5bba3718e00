import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Answering in anonymity")
struct AnonymousModeTests {
    private static let words = ["Premier mot", "Deuxième mot", "Troisième mot", "Quatrième mot"]

    @Test("a cycle is not launched before three different people, each what they are named for, keep the key", arguments: Engine.allCases)
    func keepers(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (_, cycle) = try await AnonymousScene.prepared(site)
            let (cast, hr) = (site.cast, try await site.browser(as: site.cast.hr))
            let (own, staff, admin) = (cast.hr.person.description, cast.gaia.person.description, cast.admin.person.description)
            let blocked = try await hr.get(cycle + "/check").shows("n’est pas encore gardée par trois personnes")
            #expect(blocked)
            let others = ["", cast.ruben.person.description, cast.elsewhere.person.description, "x"]
            for other in others {
                let refused = try await hr.post(cycle + "/holders", ["hr": own, "staff": other, "operator": admin])
                #expect(refused.status == 422, "\(other)")
            }
            let ruben = try await site.browser(as: cast.ruben).post(cycle + "/holders", ["hr": own, "staff": staff, "operator": admin])
            let elsewhere = try await site.browser(as: cast.elsewhereHR).post(cycle + "/holders", ["hr": own, "staff": staff, "operator": admin])
            #expect((ruben.status, elsewhere.status) == (404, 404))
            let named = try await hr.post(cycle + "/holders", ["hr": own, "staff": staff, "operator": admin])
            #expect(named.status == 303)
            for holder in [cast.hr, cast.gaia] { _ = try await site.browser(as: holder).post(cycle + "/opening-key") }
            let unlaunched = try await hr.post(cycle + "/launch")
            #expect(unlaunched.status == 409)
            let notNamed = try await site.browser(as: cast.cpo).post(cycle + "/opening-key")
            #expect(notNamed.status == 404)
            let toDo = try await site.browser(as: cast.admin).get("/").shows("Fabriquer votre partie de la clé")
            #expect(toDo)
            _ = try await site.browser(as: cast.admin).post(cycle + "/opening-key")
            _ = try await hr.post(cycle + "/check")
            let launched = try await hr.post(cycle + "/launch")
            #expect(launched.status == 303)
            let tooLate = try await site.browser(as: cast.hr).post(cycle + "/opening-key")
            #expect(tooLate.status == 409)
        }
    }

    @Test("a draft that becomes confidential has no key: nobody is asked for a part any more, and it is launched without one", arguments: Engine.allCases)
    func confidentialAfterAll(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cycle) = try await AnonymousScene.prepared(site)
            let (cast, hr) = (site.cast, try await site.browser(as: site.cast.hr))
            let keepers = ["hr": cast.hr.person, "staff": cast.gaia.person, "operator": cast.admin.person].map { ($0.key, $0.value.description) }
            #expect(try await hr.post(cycle + "/holders", fields: keepers).status == 303)
            let asked = try await site.browser(as: cast.gaia).get("/").shows("Fabriquer votre partie de la clé")
            #expect(asked)
            let version = try await site.count("SELECT version FROM review_cycles")
            let changed = try await hr.post(cycle + "/edit", fields: scene.fields(asking: ["version": "\(version)"]))
            #expect(changed.status == 303)
            #expect(try await site.count("SELECT count(*) FROM key_holders") == 0)
            let still = try await site.browser(as: cast.gaia).get("/").shows("Fabriquer votre partie de la clé")
            #expect(!still)
            #expect(try await site.browser(as: cast.gaia).get(cycle + "/opening-key").status == 404)
            #expect(try await site.browser(as: cast.gaia).post(cycle + "/opening-key").status == 404)
            #expect(try await hr.post(cycle + "/check").status == 303)
            #expect(try await hr.post(cycle + "/launch").status == 303)
        }
    }

    @Test("a part is shown once, and neither it nor the key stands anywhere", arguments: Engine.allCases)
    func parts(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site)
            #expect(scene.parts.count == 3)
            for (holder, part) in scene.parts {
                let shownAgain = try await site.browser(as: holder).get(scene.cycle + "/opening-key").shows(part)
                let stored = try await scene.tables(holding: part)
                #expect(!shownAgain && stored.isEmpty)
            }
        }
    }

    @Test("a draft opens in its author's browser only, and says nothing in the database", arguments: Engine.allCases)
    func drafts(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site)
            try await scene.collecting()
            let (peer, form) = (site.cast.piotr, try await scene.form(of: site.cast.piotr))
            let browser = try await site.browser(as: peer)
            let promise = try await browser.get(form).shows("Votre réponse est anonyme")
            #expect(promise)
            _ = try await browser.post(form + "/themes/1", ["version": "1", "p1": "2", "t1": "Un brouillon tranquille"])
            let found = try await browser.get(form + "/themes/1").shows("Un brouillon tranquille")
            let elsewhere = try await site.browser(as: peer).get(form + "/themes/1").shows("Un brouillon tranquille")
            #expect(found && !elsewhere)
            let holding = try await scene.tables(holding: "brouillon")
            #expect(holding.isEmpty)
            let conflict = try await browser.post(form + "/themes/1", ["version": "1", "p1": "3", "t1": "D’un autre onglet"])
            let isKept = conflict.shows("D’un autre onglet")
            #expect(conflict.status == 409 && isKept)
            let long = String(repeating: "mot ", count: 1200)
            let tooLong = try await browser.post(form + "/themes/1", ["version": "2", "p1": "2", "t1": long, "p2": "2", "t2": long])
            let asksShorter = tooLong.shows("Raccourcissez vos commentaires")
            #expect(tooLong.status == 422 && asksShorter)
            let states = try await site.count("SELECT count(*) FROM contributions WHERE kind = 'peer' AND state <> 'invited'")
            #expect(states == 0)
        }
    }

    @Test("an answer is final, once, and read by nobody; its box keeps one size and changes whole", arguments: Engine.allCases)
    func sending(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site)
            try await scene.collecting()
            let before = try await scene.box()
            let journal = try await site.events().count
            let browser = try await site.browser(as: site.cast.piotr)
            let sent = try await scene.answer(site.cast.piotr, comment: "Un mot à lui", in: browser)
            #expect(sent.status == 303)
            let after = try await scene.box()
            let alike = zip(before, after).count { $0 == $1 }
            #expect(before.count == after.count && alike < before.count / 64)
            let form = try await scene.form(of: site.cast.piotr)
            let page = try await browser.get(form)
            let (thanks, words) = (page.shows("Votre réponse est parmi les autres"), page.shows("Un mot à lui"))
            #expect(thanks && !words)
            let again = try await scene.answer(site.cast.piotr, comment: "Encore", in: browser)
            #expect(again.status == 409)
            let other = try await scene.answer(site.cast.piotr, comment: "D’ailleurs")
            #expect(other.status == 409)
            let holding = try await scene.tables(holding: "Un mot à lui")
            #expect(holding.isEmpty)
            let recorded = try await site.events().count
            #expect(recorded == journal)
            let stranger = try await site.browser(as: site.cast.ruben).get(form)
            #expect(stranger.status == 404)
        }
    }

    @Test("who took part is recorded by groups of three at least, at hours drawn by lot", arguments: Engine.allCases)
    func participation(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site)
            try await scene.collecting()
            for (peer, word) in zip(scene.peers, Self.words).prefix(2) { try await scene.answer(peer, comment: word) }
            site.clock.advance(days: 1)
            try await scene.scene.runJobs()
            let early = try await site.count("SELECT count(*) FROM contributions WHERE kind = 'peer' AND state = 'submitted'")
            #expect(early == 0)
            try await scene.answer(scene.peers[2], comment: Self.words[2])
            site.clock.advance(days: 1)
            try await scene.scene.runJobs()
            let later = try await site.count("SELECT count(*) FROM contributions WHERE kind = 'peer' AND state = 'submitted'")
            #expect(later == 3)
            site.clock.advance(days: 1)
            try await scene.scene.runJobs()
            let page = try await site.browser(as: site.cast.hr).get(scene.cycle)
            let (figure, named) = (page.shows("de participation"), page.shows("Zarembski"))
            #expect(figure && !named)
        }
    }

    @Test("two of three open, once, after collection: the summary stays, everything else is destroyed", arguments: Engine.allCases)
    func opening(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site)
            let cast = site.cast
            try await scene.collecting()
            for (peer, word) in zip(scene.peers, Self.words) { try await scene.answer(peer, comment: word) }
            let early = try await scene.bring(scene.parts[cast.hr], by: cast.hr)
            #expect(early.status == 409)
            try await scene.scene.goTo(october: 26)
            let review = "/reviews/" + (try await scene.scene.review(of: cast.ines))
            let sealed = try await site.browser(as: cast.tomasz).get(review)
            let (waits, shows) = (sealed.shows("two of the three key holders must open them"), sealed.shows("Premier mot"))
            #expect(waits && !shows)
            let wrong = try await scene.bring(scene.parts[cast.gaia], by: cast.hr)
            let nonsense = try await scene.bring("bonjour", by: cast.hr)
            let nobody = try await scene.bring(scene.parts[cast.hr], by: cast.cpo)
            #expect((wrong.status, nonsense.status, nobody.status) == (422, 422, 404))
            let first = try await scene.bring(scene.parts[cast.hr], by: cast.hr)
            let same = try await scene.bring(scene.parts[cast.hr], by: cast.hr)
            let stillSealed = try await site.count(
                "SELECT count(*) FROM review_snapshots WHERE kind = 'peer' AND review_id IN (SELECT id FROM reviews WHERE subject_id = \(cast.ines.person))")
            #expect((first.status, same.status, stillSealed) == (303, 409, 0))
            let second = try await scene.bring(scene.parts[cast.admin]?.lowercased(), by: cast.admin)
            #expect(second.status == 303)
            let page = try await site.browser(as: cast.tomasz).get(review)
            let told = page.shows("A majority: Level 2") && Self.words.allSatisfy(page.shows)
            #expect(told)
            let left = try await site.count(
                "SELECT (SELECT count(*) FROM answer_boxes) + (SELECT count(*) FROM sealed_drafts) + (SELECT count(*) FROM key_holders WHERE share IS NOT NULL)"
            )
            #expect(left == 0)
            let holding = try await scene.tables(holding: "Premier mot")
            #expect(holding == ["review_snapshots"])
            await #expect(throws: StorageError.self, "what was told stays as it was told") {
                try await site.store.write(in: .tenant(cast.alize.uuid)) { _ = try $0.run("UPDATE review_snapshots SET content = ''") }
            }
            let third = try await scene.bring(scene.parts[cast.gaia], by: cast.gaia)
            #expect(third.status == 409)
        }
    }

    @Test("below three answers the opened summary says why it is withheld", arguments: Engine.allCases)
    func withheld(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site)
            let cast = site.cast
            try await scene.collecting()
            for (peer, word) in zip(scene.peers, Self.words).prefix(2) { try await scene.answer(peer, comment: word) }
            try await scene.scene.goTo(october: 26)
            _ = try await scene.bring(scene.parts[cast.gaia], by: cast.gaia)
            _ = try await scene.bring(scene.parts[cast.admin], by: cast.admin)
            let page = try await site.browser(as: cast.tomasz).get("/reviews/" + (try await scene.scene.review(of: cast.ines)))
            let (why, words) = (page.shows("Fewer than 3 answers"), page.shows("Premier mot"))
            #expect(why && !words)
        }
    }

    @Test("a machine without its own secret says so, and harms nothing", arguments: Engine.allCases)
    func otherSecret(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await AnonymousScene(site)
            try await scene.collecting()
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("UPDATE answer_boxes SET slots = \([UInt8](repeating: 1, count: 200))")
            }
            let page = try await site.browser(as: site.cast.piotr).get(try await scene.form(of: site.cast.piotr))
            let says = page.shows("un autre secret que celui de cette machine")
            #expect(page.status == 409 && says)
        }
    }
}
