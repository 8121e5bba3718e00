import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("What is particular to one review")
struct ParticularsTests {
    private let leave: KeyValuePairs<String, String> = ["kind": "leave", "from_on": "2026-10-20", "reason": "Reviendra en novembre"]

    @Test(
        "a paused review asks nothing of its person and their managers, is not late and is not shared; peers answer, and nobody else learns of it",
        arguments: Engine.allCases)
    func paused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr], for: cast.ines)
            let review = try await scene.review(of: cast.ines)
            let (tomasz, hr) = (try await site.browser(as: cast.tomasz), try await site.browser(as: cast.hr))
            async let one = tomasz.post("/reviews/\(review)/pause", leave)
            async let another = hr.post("/reviews/\(review)/pause", leave)
            let statuses = try await [one.status, another.status].sorted()
            #expect(statuses == [303, 409], "one pause at a time, asked for at once or not")
            #expect(try await site.browser(as: cast.tomasz).post("/reviews/\(review)/pause", leave).status == 409)
            #expect(try await site.count("SELECT count(*) FROM review_pauses") == 1)
            let announced = try await site.browser(as: cast.ines).get("/reviews/\(review)")
            let later = announced.shows("Cette évaluation sera en pause, à partir du 20 octobre 2026") && !announced.shows("est en pause")
            #expect(later, "what begins later is not told in the present")
            try await scene.goTo(october: 20)
            let asked = try await site.browser(as: cast.ines).get("/").shows("Votre auto-évaluation")
            let list = try await site.browser(as: cast.ines).get("/api/v1/reviews").json
            let kinds = { (name: String) in (list?[name] as? [[String: Any]])?.compactMap { $0["kind"] as? String } }
            #expect(!asked && kinds("asked") == ["report"] && kinds("paused") == ["self"])
            let page = try await site.browser(as: cast.ines).get("/reviews/\(review)")
            let explained = page.shows("Reviendra en novembre") && page.shows("Cette évaluation est en pause, à partir du 20 octobre 2026")
            #expect(explained, "its person reads why")
            let peer = try await site.browser(as: cast.piotr).get("/reviews")
            let silent = peer.shows("Votre retour de pair sur Inès Vauquelin") && !peer.shows("pause") && !peer.shows("Reviendra")
            #expect(silent, "a peer is asked on the dates of the cycle, and learns of nothing")
            let form = try #require(try await scene.form("peer", by: cast.piotr, about: cast.ines))
            let tells = try await site.browser(as: cast.piotr).get("/contributions/\(form)").shows("Reviendra")
            #expect(!tells)
            #expect(try await site.count("SELECT forms FROM outstanding_forms WHERE person_id = \(cast.ines.person)") == 1, "what they say of their manager")
            #expect(try await site.count("SELECT forms FROM outstanding_forms WHERE person_id = \(cast.ruben.person)") == 2)
            #expect(try await site.count("SELECT forms FROM outstanding_forms WHERE person_id = \(cast.piotr.person)") == 1)
            let counts = try await site.browser(as: cast.hr).get(cycle)
            let says = counts.shows("0 auto-évaluation sur 2 est arrivée. 1 évaluation est en pause.") && !counts.shows("Reviendra")
            #expect(says)
            try await scene.goTo(october: 33)
            #expect(try await site.count("SELECT count(*) FROM review_snapshots") == 6, "the summary is taken for everybody")
            let begins = try await site.browser(as: cast.tomasz).get("/").shows("Your evaluation of Inès Vauquelin")
            let other = try await site.browser(as: cast.tomasz).get("/").shows("Your evaluation of Ruben Achterberg")
            #expect(!begins && other)
            try await scene.send("manager", by: cast.tomasz, about: cast.ines, level: "2")
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'manager' AND state = 'submitted' AND is_late") == 0)
            #expect(try await scene.share(by: cast.tomasz, about: cast.ines).status == 409, "nothing is shared with somebody who is away")
            #expect(try await site.browser(as: cast.hr).post("/reviews/\(review)/resumption").status == 303)
            #expect(try await site.browser(as: cast.tomasz).post("/reviews/\(review)/dossier/sharing").status == 303)
            let events = try await site.events()
            #expect(events.contains("review.paused") && events.contains("review.resumed"))
        }
    }

    @Test("it goes on with last days of its own, within the cycle, and is late only after them", arguments: Engine.allCases)
    func resumed(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            try await scene.goTo(october: 20)
            let review = try await scene.review(of: cast.ines)
            #expect(try await site.browser(as: cast.hr).post("/reviews/\(review)/resumption").status == 409, "nothing is paused")
            #expect(try await site.browser(as: cast.hr).post("/reviews/\(review)/pause", leave).status == 303)
            try await scene.goTo(october: 26)
            let resumption = "/reviews/\(review)/resumption"
            #expect(try await site.browser(as: cast.hr).post(resumption, ["own_due_on": "2026-11-20"]).status == 422, "after the cycle")
            #expect(try await site.browser(as: cast.hr).post(resumption, ["own_due_on": "2026-10-25"]).status == 422, "in the past")
            let crossed = try await site.browser(as: cast.hr).post(resumption, ["own_due_on": "2026-11-05", "writing_due_on": "2026-11-04"])
            let keeps = crossed.shows("value=\"2026-11-05\"") && crossed.shows("value=\"2026-11-04\"")
            #expect(crossed.status == 422 && keeps, "what was typed is still there")
            #expect(try await site.browser(as: cast.hr).post(resumption, ["own_due_on": "2026-10-30", "writing_due_on": "2026-11-06"]).status == 303)
            let asked = (try await site.browser(as: cast.ines).get("/api/v1/reviews").json?["asked"] as? [[String: Any]])?.first
            #expect(asked?["lastDay"] as? String == "2026-10-30")
            try await scene.goTo(october: 30)
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "2")
            try await scene.send("self", by: cast.ruben, about: cast.ruben, level: "2")
            let late = try await site.rows("SELECT k.author_id FROM contributions k WHERE k.kind = 'self' AND k.is_late")
            #expect(try late.map { try $0.get("author_id", as: PersonID.self) } == [cast.ruben.person])
            try await scene.goTo(october: 38)
            try await scene.send("manager", by: cast.tomasz, about: cast.ines, level: "2")
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'manager' AND state = 'submitted' AND is_late") == 1)
        }
    }

    @Test("a pause that is ended before its first day is told as one that does not take place")
    func neverBegun() throws {
        let (from, to) = (try #require(Day("2026-10-20")), try #require(Day("2026-10-25")))
        func says(_ resumed: Day?, on today: Day) -> String {
            let pause = ReviewPause(
                id: Cast.id(ReviewPause.self, 1), review: Cast.id(Review.self, 1), kind: .leave, reason: WrittenText("Congé", in: .french), author: "Hana",
                from: from, to: to, resumedOn: resumed, ownDueOn: nil, writingDueOn: nil)
            return PauseWords.says(pause, on: today).en
        }
        #expect(says(from, on: from.adding(days: -6)).contains("no longer takes place"))
        #expect(says(nil, on: from.adding(days: -6)).contains("will be paused"))
        #expect(says(nil, on: from.adding(days: 1)).contains("is paused"))
        #expect(says(from.adding(days: 2), on: from.adding(days: 3)).contains("was paused"))
    }

    @Test("a pause is settled by HR and the person’s managers, never by the person, with a reason and days that hold", arguments: Engine.allCases)
    func pauseRefused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            let review = try await scene.review(of: cast.ines)
            let before = try await site.dump()
            #expect(try await site.browser(as: cast.ines).post("/reviews/\(review)/pause", leave).status == 403)
            #expect(try await site.browser(as: cast.ines).get("/reviews/\(review)/particulars").status == 403)
            for member in [cast.head, cast.gaia, cast.piotr, cast.cpo, cast.ceo, cast.admin, cast.former, cast.elsewhereHR] {
                #expect(try await site.browser(as: member).post("/reviews/\(review)/pause", leave).status == 404, "\(member.name)")
            }
            #expect(try await site.browser(as: cast.hr).get("/reviews/\(review)/particulars").status == 200)
            let address = "/reviews/\(review)/pause"
            #expect(try await site.browser(as: cast.hr).post(address, ["kind": "leave", "from_on": "2026-10-20"]).status == 422, "no reason")
            #expect(
                try await site.browser(as: cast.hr).post(address, ["kind": "sickness", "from_on": "2026-10-20", "reason": "Non"]).status == 422, "no such kind")
            #expect(
                try await site.browser(as: cast.hr).post(address, ["kind": "leave", "from_on": "2026-10-20", "to_on": "2026-10-19", "reason": "Non"]).status
                    == 422)
            #expect(try await site.browser(as: cast.hr).post(address, ["kind": "leave", "from_on": "2027-10-20", "reason": "Non"]).status == 422)
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
        }
    }

    @Test("whoever is written as away is reminded of nothing, their forms are noted as paused, and their answers count", arguments: Engine.allCases)
    func away(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.prepared()
            let fields: KeyValuePairs<String, String> = [
                "person": cast.ines.person.description, "kind": "leave", "from_on": "2026-10-18", "to_on": "2026-10-21",
            ]
            for member in [cast.cpo, cast.tomasz, cast.ines, cast.admin] {
                #expect(try await site.browser(as: member).post("/absences", fields).status == 404)
            }
            #expect(
                try await site.browser(as: cast.hr).post("/absences", ["person": cast.elsewhere.person.description, "kind": "leave", "from_on": "2026-10-18"])
                    .status == 422)
            #expect(try await site.browser(as: cast.hr).post("/absences", fields).status == 303)
            let check = try await site.browser(as: cast.hr).get("/api/v1" + cycle + "/check")
            let findings = (check.json?["findings"] as? [[String: Any]])?.compactMap { $0["finding"] as? String } ?? []
            #expect(findings == ["away"] && check.json?["isClear"] as? Bool == true, "to know, and nothing is blocked")
            _ = try await site.browser(as: cast.hr).post(cycle + "/check")
            _ = try await site.browser(as: cast.hr).post(cycle + "/launch")
            try await scene.goTo(october: 20)
            let reminded = try await site.browser(as: cast.ines).get("/").shows("/contributions/")
            let told = try await site.browser(as: cast.ines).get("/reviews").shows("Les RH vous ont noté absent aujourd’hui")
            #expect(!reminded && told)
            let outstanding = try await site.browser(as: cast.hr).get("/api/v1" + cycle).json?["outstanding"] as? [[String: Any]] ?? []
            let paused = outstanding.filter { $0["isPaused"] as? Bool == true }.map { $0["person"] as? String }
            #expect(paused == [cast.ines.person.description] && outstanding.count > 1)
            try await scene.send("report", by: cast.ines, about: cast.tomasz, level: "2")
            try await scene.send("report", by: cast.ruben, about: cast.tomasz, level: "2")
            #expect(try await site.count("SELECT count(*) FROM contributions WHERE kind = 'report' AND state = 'submitted'") == 2)
            try await scene.goTo(october: 22)
            let again = try await site.browser(as: cast.ines).get("/").shows("Votre auto-évaluation")
            #expect(again, "back, they find what awaits them")
            let absence = try await site.rows("SELECT id FROM absences").first?.get("id", as: String.self) ?? ""
            #expect(try await site.browser(as: cast.elsewhereHR).post("/absences/removal", ["absence": absence]).status == 404)
            #expect(try await site.browser(as: cast.hr).post("/absences/removal", ["absence": absence]).status == 303)
            #expect(try await site.count("SELECT count(*) FROM absences") == 0)
        }
    }

    @Test("a promotion during the period is told with its dates; before anything is collected HR may choose the other level", arguments: Engine.allCases)
    func promoted(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            #expect(
                try await site.browser(as: cast.hr).post(
                    "/person-levels/\(cast.ines.person)", ["from_on": "2026-07-01", "level": scene.levels[2], "reason": "Promue en juillet"]
                ).status == 303)
            try await scene.launched()
            let review = try await scene.review(of: cast.ines)
            let page = try await site.browser(as: cast.ines).get("/reviews/\(review)")
            let both = page.shows("Produit · 2 · Confirmé du 1er janvier 2025 au 30 juin 2026, puis Produit · 3 · Senior à partir du 1er juillet 2026")
            #expect(both)
            let address = "/reviews/\(review)/level"
            #expect(try await site.browser(as: cast.tomasz).post(address, ["level": scene.levels[1]]).status == 403)
            #expect(try await site.browser(as: cast.ines).post(address, ["level": scene.levels[1]]).status == 403)
            #expect(try await site.browser(as: cast.hr).post(address, ["level": scene.levels[0]]).status == 422, "they never stood there")
            #expect(try await site.browser(as: cast.hr).post(address, ["level": scene.levels[1]]).status == 303)
            let context = try await site.browser(as: cast.tomasz).get("/api/v1/reviews/\(review)").json?["context"] as? [String: Any]
            #expect(context?["level"] as? String == scene.levels[1] && (context?["levels"] as? [Any])?.count == 2)
            try await scene.goTo(october: 20)
            #expect(try await site.browser(as: cast.hr).post(address, ["level": scene.levels[2]]).status == 409, "answers are about a level already")
            try await scene.send("self", by: cast.ines, about: cast.ines, level: "3")
            #expect(
                try await site.browser(as: cast.hr).post(
                    "/person-levels/\(cast.ines.person)", ["from_on": "2026-10-20", "level": scene.levels[1], "reason": "Une erreur de saisie"]
                ).status == 303)
            try await scene.goTo(october: 26)
            #expect(try await site.count("SELECT count(*) FROM answers WHERE level_id IS NOT NULL") == 3, "no placement is lost")
            #expect(
                try await site.rows("SELECT level_id FROM reviews WHERE id = \(ReviewID(review) ?? Cast.id(Review.self, 0))").first?.get("level_id")
                    == scene.levels[1])
            let form = try #require(try await scene.form("manager", by: cast.tomasz, about: cast.ines))
            let beside = try await site.browser(as: cast.tomasz).get("/contributions/\(form)").shows("Levels of the period")
            #expect(beside, "whoever evaluates reads both")
            try await scene.send("manager", by: cast.tomasz, about: cast.ines, level: "2")
            try await scene.goTo(october: 33)
            let shared = try await scene.share(by: cast.tomasz, about: cast.ines)
            #expect(shared.status == 303)
            let dossier = try await site.browser(as: cast.ines).get(shared.location ?? "").shows("Paliers de la période")
            #expect(dossier)
        }
    }

    @Test("a work share is said by HR alone, beside the review, to its person, their managers and HR", arguments: Engine.allCases)
    func workShare(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            let review = try await scene.review(of: cast.ines)
            let fields: KeyValuePairs<String, String> = ["percent": "80", "since_on": "2026-03-01"]
            let address = "/reviews/\(review)/work-share"
            #expect(try await site.browser(as: cast.tomasz).post(address, fields).status == 403)
            #expect(try await site.browser(as: cast.ines).post(address, fields).status == 403)
            #expect(try await site.browser(as: cast.cpo).post(address, fields).status == 404)
            #expect(try await site.browser(as: cast.hr).post(address, ["percent": "80"]).status == 422)
            #expect(try await site.browser(as: cast.hr).post(address, ["percent": "100", "since_on": "2026-03-01"]).status == 422)
            #expect(try await site.browser(as: cast.hr).post(address, fields).status == 303)
            let toHer = try await site.browser(as: cast.ines).get("/reviews/\(review)").shows("Travaille à 80 % depuis le 1er mars 2026")
            let toHim = try await site.browser(as: cast.tomasz).get("/reviews/\(review)").shows("Works 80% since 1 March 2026")
            #expect(toHer && toHim)
            try await scene.goTo(october: 26)
            let form = try #require(try await scene.form("manager", by: cast.tomasz, about: cast.ines))
            let beside = try await site.browser(as: cast.tomasz).get("/contributions/\(form)").shows("Works 80%")
            let former = try #require(try await scene.form("manager", by: cast.former, about: cast.ines))
            let elsewhere = try await site.browser(as: cast.former).get("/contributions/\(former)").shows("Travaille à")
            #expect(beside && !elsewhere, "a manager of before does not read it")
            #expect(try await site.browser(as: cast.hr).post(address).status == 303)
            let still = try await site.browser(as: cast.ines).get("/reviews/\(review)").shows("Travaille à")
            #expect(!still)
        }
    }
}
