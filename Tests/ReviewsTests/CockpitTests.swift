import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("The page of a cycle that runs")
struct CockpitTests {
    @Test("says what blocks, with the one action that frees it: by name for HR, by number for the CPO, and to nobody else", arguments: Engine.allCases)
    func blockers(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 13)
            let calm = try await site.browser(as: cast.hr).get(cycle)
            let isCalm = calm.shows("Rien ne bloque cette étape")
            #expect(isCalm)
            try await scene.goTo(october: 20)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE reporting_lines SET to_on = '2026-10-19' WHERE person_id = \(cast.ruben.person) AND to_on IS NULL")
                let managers = try db.values(
                    PersonID.self, "SELECT manager_id FROM reporting_lines WHERE person_id = \(cast.ines.person) AND (to_on IS NULL OR to_on > '2026-10-20')")
                for manager in managers { _ = try db.run("UPDATE people SET left_on = '2026-10-19' WHERE id = \(manager)") }
            }
            let (hr, cpo) = (try await site.browser(as: cast.hr), try await site.browser(as: cast.cpo))
            let told = try await hr.get("/api/v1" + cycle).json?["blockers"] as? [[String: Any]] ?? []
            let actions = Dictionary(told.map { ($0["person"] as? String ?? "", $0["action"] as? String ?? "") }, uniquingKeysWith: { $1 })
            #expect(actions[cast.ruben.person.description] == "name_writer")
            #expect(actions[cast.ines.person.description] == "change_manager")
            let page = try await hr.get(cycle)
            let leads = page.text.contains("\(cycle)/writers/\(cast.ruben.person)") && page.text.contains("/people/\(cast.ines.person)/manager")
            let named = page.shows("Le manager d’Inès Vauquelin a quitté l’entreprise")
            #expect(leads && named)
            let counted = try await cpo.get("/api/v1" + cycle).json?["blockers"] as? [[String: Any]] ?? []
            #expect(Set(counted.compactMap { $0["kind"] as? String }) == ["no_manager", "manager_left"])
            #expect(counted.allSatisfy { $0["person"] == nil && $0["name"] == nil && $0["action"] == nil })
            #expect(try await site.browser(as: cast.ines).get(cycle).status == 404)
        }
    }

    @Test("counts a review as written once its managers of today have: whoever keeps away owes nothing and delays nothing", arguments: Engine.allCases)
    func written(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 26)
            #expect(try await scene.form("manager", by: cast.former, about: cast.ines) != nil, "a manager of the period is asked too")
            let review = "/reviews/\(try await scene.review(of: cast.ines))"
            #expect(try await site.browser(as: cast.tomasz).post(review + "/withdrawal", ["conflict": "dispute"]).status == 303)
            let named: KeyValuePairs = ["writer": cast.ceo.person.description, "reason": "Le manager se tient à l’écart"]
            #expect(try await site.browser(as: cast.hr).post("\(cycle)/writers/\(cast.ines.person)", named).status == 303)
            let figures = { () async throws -> Int? in
                let data = try await site.browser(as: cast.hr).get("/api/v1" + cycle).json
                return (data?["figures"] as? [String: Any])?["managersForms"] as? Int
            }
            let before = try await figures()
            try await scene.send("manager", by: cast.ceo, about: cast.ines, level: "2")
            let after = try await figures()
            #expect(before == 0 && after == 1, "neither who keeps away nor who managed before is waited for")
            try await scene.goTo(october: 28)
            #expect(try await site.count("SELECT count(*) FROM outstanding_forms WHERE person_id = \(cast.ceo.person)") == 0)
            let owed = try await site.count("SELECT coalesce(sum(forms), 0) FROM outstanding_forms WHERE person_id = \(cast.tomasz.person)")
            let open = try await site.count(
                """
                SELECT count(*) FROM contributions k JOIN reviews r ON r.id = k.review_id
                WHERE k.author_id = \(cast.tomasz.person) AND k.kind IN ('self', 'manager') AND k.state <> 'submitted' AND r.subject_id <> \(cast.ines.person)
                """)
            #expect(owed == open, "nothing about Inès")
        }
    }

    @Test("too few peers block nothing before the last two days of the choice, and the next reminder is dated", arguments: Engine.allCases)
    func fewPeers(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.launched(["nominations_due_on": "2026-10-20"])
            func kinds() async throws -> [String] {
                let told = try await site.browser(as: site.cast.hr).get("/api/v1" + cycle).json?["blockers"] as? [[String: Any]] ?? []
                return told.compactMap { $0["kind"] as? String }
            }
            try await scene.goTo(october: 18)
            let before = try await kinds()
            #expect(!before.contains("few_peers"))
            try await scene.goTo(october: 19)
            let near = try await kinds()
            #expect(near.contains("few_peers"))
            let page = try await site.browser(as: site.cast.hr).get(cycle)
            let (isDated, isClaimed) = (page.shows("Une relance part le 20 octobre 2026"), page.shows("Les relances sont parties"))
            #expect(isDated && !isClaimed)
        }
    }

    @Test("when managers begin to write, it says what the collection closed with", arguments: Engine.allCases)
    func collected(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 20)
            let isEarly = try await site.browser(as: cast.hr).get(cycle).shows("La collecte s’est close")
            #expect(!isEarly)
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "2")
            try await scene.goTo(october: 26)
            let page = try await site.browser(as: cast.hr).get(cycle)
            let isSaid = page.shows("La collecte s’est close avec 1 auto-évaluation sur 3") && page.shows("3 personnes n’ont pas trois pairs")
            #expect(isSaid)
        }
    }

    @Test("what is said of mail that is not set up claims no message", arguments: [false, true])
    func unmailed(mails: Bool) {
        #expect(ChangeWords.moved(mails: mails).fr.contains("chacun est prévenu") == mails)
        #expect(ChangeWords.moveNote(mails: mails).fr.contains("recevra un message") == mails)
        #expect(BlockerWords.none(mails: mails).fr.contains("Les relances partent") == mails)
    }

    @Test("counts each person's own forms, asked and owed, once a day and for HR alone; figures for the CPO too", arguments: Engine.allCases)
    func loads(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 20)
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "2")
            let same = try await site.count("SELECT forms FROM outstanding_forms WHERE person_id = \(cast.ines.person)")
            try await scene.goTo(october: 21)
            let (asked, owed) = (
                try await site.count("SELECT asked FROM outstanding_forms WHERE person_id = \(cast.ines.person)"),
                try await site.count("SELECT forms FROM outstanding_forms WHERE person_id = \(cast.ines.person)")
            )
            #expect(same == asked && owed == asked - 1, "\(asked) asked, \(owed) owed, \(same) before")
            let forHR = try await site.browser(as: cast.hr).get("/api/v1" + cycle).json
            let lines = forHR?["outstanding"] as? [[String: Any]] ?? []
            let forms = lines.compactMap { $0["forms"] as? Int }
            #expect(forms == forms.sorted(by: >) && forHR?["owing"] as? Int == lines.count)
            let forCPO = try await site.browser(as: cast.cpo).get("/api/v1" + cycle).json
            #expect(forCPO?["outstanding"] == nil && forCPO?["people"] == nil && forCPO?["owing"] == nil)
            #expect((forCPO?["figures"] as? [String: Any])?["ownForms"] as? Int == 1)
        }
    }
}
