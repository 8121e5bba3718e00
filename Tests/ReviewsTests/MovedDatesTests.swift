import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import Reviews

@Suite("Dates of a launched cycle that move")
struct MovedDatesTests {
    private func state(_ site: TestSite) async throws -> String {
        let states: [String] = try await site.rows("SELECT state FROM review_cycles").map { try $0.get("state") }
        return states.first ?? ""
    }

    private func go(_ scene: Scene, to instant: String) async throws {
        let target = try #require(try? Date(instant, strategy: .iso8601))
        scene.site.clock.advance(minutes: target.timeIntervalSince(scene.site.clock.now) / 60)
        try await scene.runJobs()
    }

    @discardableResult
    private func move(_ cycle: String, _ scene: Scene, as member: Cast.Member? = nil, _ fields: [String: String]) async throws -> TestPage {
        let version = try await scene.site.count("SELECT version FROM review_cycles")
        let all = ["reason": "Le séminaire a été avancé", "version": "\(version)"].merging(fields) { _, new in new }
        return try await scene.site.browser(as: member ?? scene.cast.hr).post(cycle + "/dates", fields: all.map { ($0.key, $0.value) })
    }

    @Test(
        "everybody concerned is told once, by a mail without names or reasons and on their home page until they say they read it",
        arguments: Engine.allCases)
    func told(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 13)
            try await scene.nominate([cast.piotr], for: cast.ines)
            #expect(try await move(cycle, scene, ["answers": "2026-10-27"]).status == 303)
            #expect(try await move(cycle, scene, as: cast.cpo, ["answers": "2026-10-28", "reason": "Un jour férié"]).status == 303)
            try await scene.runJobs()
            let mails = site.mailbox.mails
            let told = Set([cast.ines, cast.ruben, cast.tomasz, cast.head, cast.piotr, cast.former].map(\.email))
            #expect(Set(mails.map(\.to)) == told && mails.count == told.count, "the second change took the place of the first")
            let isBare = mails.allSatisfy { mail in
                mail.text.contains("https://palier.example" + cycle + "/news") && !mail.text.contains("férié") && !mail.text.contains("Automne")
            }
            #expect(isBare)
            let piotr = try await site.browser(as: cast.piotr)
            let isOnHome = try await piotr.get("/").shows("Lire les nouvelles dates de")
            #expect(isOnHome)
            let news = try await piotr.get(cycle + "/news")
            let says = news.shows("Un jour férié") && news.shows("Hélène Dastugue") && news.shows("du 24 octobre 2026 au 27 octobre 2026")
            #expect(news.status == 200 && says)
            #expect(try await piotr.post(cycle + "/news").status == 303)
            let isGone = try await !piotr.get("/").shows("nouvelles dates")
            #expect(isGone)
            let still = try await site.browser(as: cast.ines).get("/").shows("nouvelles dates")
            #expect(still, "what one read, another has not")
            let history = try await site.browser(as: cast.hr).get("/api/v1" + cycle)
            #expect(((history.json?["changes"] as? [String: Any])?["moves"] as? [Any])?.count == 2)
            #expect(try await site.events().count { $0 == "cycle.dates_moved" } == 2)
            for stranger in [cast.gaia, cast.admin, cast.ceo, cast.coach, cast.elsewhereHR] {
                #expect(try await site.browser(as: stranger).get(cycle + "/news").status == 404, "\(stranger.name)")
            }
        }
    }

    @Test("a date goes neither into the past nor out of order, a stage that is over keeps its own, and a reason is asked", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let draft = try await scene.prepared()
            #expect(try await move(draft, scene, ["answers": "2026-10-27"]).status == 409)
            let hr = try await site.browser(as: cast.hr)
            _ = try await hr.post(draft + "/check")
            _ = try await hr.post(draft + "/launch")
            try await scene.goTo(october: 26)
            let before = try await site.dump()
            let over = try await move(draft, scene, ["answers": "2026-10-30"])
            let saysOver = over.status == 422 && over.shows("Cette étape est finie")
            #expect(saysOver, "collection is closed, its summary is taken")
            let past = try await move(draft, scene, ["writing": "2026-10-25"])
            let saysPast = past.status == 422 && past.shows("Cette date est passée")
            #expect(saysPast)
            #expect(try await move(draft, scene, ["writing": "2026-11-07"]).status == 422, "sharing would end before")
            #expect(try await move(draft, scene, ["conversation": "2028-11-07"]).status == 422)
            #expect(try await move(draft, scene, ["writing": "2026-10-31"]).status == 422, "nothing moves")
            #expect(try await move(draft, scene, ["writing": "2026-11-01", "reason": ""]).status == 422)
            #expect(try await move(draft, scene, ["writing": "2026-11-01", "version": "1"]).status == 409)
            for member in [cast.tomasz, cast.ines, cast.admin, cast.elsewhereHR] {
                #expect(try await move(draft, scene, as: member, ["writing": "2026-11-01"]).status == 404)
            }
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
            #expect(try await move(draft, scene, ["writing": "2026-10-26"]).status == 303, "today is soon enough")
            try await scene.goTo(october: 27)
            #expect(try await state(site) == "publishing")
        }
    }

    @Test("the job of the former date opens nothing early, the night clocks go back in Paris", arguments: Engine.allCases)
    func autumn(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.launched()
            #expect(try await move(cycle, scene, ["answers": "2026-10-25"]).status == 303)
            try await go(scene, to: "2026-10-25T12:00:00Z")
            #expect(try await state(site) == "collecting", "the former date has passed, its job has run")
            #expect(try await site.count("SELECT count(*) FROM review_snapshots") == 0)
            try await go(scene, to: "2026-10-25T22:59:59Z")
            #expect(try await state(site) == "collecting")
            try await go(scene, to: "2026-10-25T23:00:00Z")
            #expect(try await state(site) == "manager_writing")
            #expect(try await site.count("SELECT count(*) FROM review_snapshots") == 6)
        }
    }

    @Test("nor the night they go forward; a date that came nearer opens on its own day", arguments: Engine.allCases)
    func spring(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.launched([
                "starts_on": "2027-03-15", "nominations_due_on": "2027-03-20", "answers_due_on": "2027-04-02", "writing_due_on": "2027-04-05",
                "sharing_due_on": "2027-04-10", "conversation_due_on": "2027-04-20",
            ])
            #expect(try await move(cycle, scene, ["answers": "2027-03-28"]).status == 303)
            try await go(scene, to: "2027-03-28T21:59:59Z")
            #expect(try await state(site) == "collecting")
            try await go(scene, to: "2027-03-28T22:00:00Z")
            #expect(try await state(site) == "manager_writing")
            try await go(scene, to: "2027-04-03T12:00:00Z")
            #expect(try await site.events().count { $0 == "cycle.stage_opened" } == 3, "the job of the former date opened nothing again")
        }
    }

    @Test("today is the day it is in the zone of the cycle", arguments: ["Pacific/Kiritimati", "Etc/GMT+12"], Engine.allCases)
    func zones(_ zone: String, _ engine: Engine) async throws {
        let status = zone == "Pacific/Kiritimati" ? 422 : 303
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.launched(["time_zone": zone])
            // Half past noon in Greenwich on the 18th: already the 19th in Kiritimati, still the 18th twelve hours behind.
            try await go(scene, to: "2026-10-18T12:30:00Z")
            #expect(try await move(cycle, scene, ["nominations": "2026-10-20"]).status == status)
            #expect(try await state(site) == (status == 422 ? "collecting" : "nominating"))
        }
    }

    @Test("a cycle that was to begin later begins today when its first day comes nearer", arguments: Engine.allCases)
    func begins(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let cycle = try await scene.launched()
            #expect(try await move(cycle, scene, ["starts": "2026-10-06"]).status == 303)
            #expect(try await state(site) == "nominating")
            #expect(try await move(cycle, scene, ["starts": "2026-10-12"]).status == 422, "and does not go back")
        }
    }

    @Test("what a calendar refuses is said of the date that was moved")
    func rules() throws {
        let days = try ["2026-10-12", "2026-10-18", "2026-10-24", "2026-10-31", "2026-11-07", "2026-11-14"].map { try #require(Day($0)) }
        let calendar = CycleCalendar(
            zone: .gmt, startsOn: days[0], nominationsDueOn: days[1], answersDueOn: days[2], writingDueOn: days[3], sharingDueOn: days[4],
            conversationDueOn: days[5])
        let today = days[1]
        #expect(calendar.obstacles(to: [.nominations: days[1].adding(days: 2)], on: today).isEmpty, "a last day is over when it has passed")
        #expect(calendar.obstacles(to: [.starts: days[2]], on: today) == [.starts: .over])
        #expect(calendar.obstacles(to: [.answers: days[3]], on: today) == [.answers: .outOfOrder])
        #expect(calendar.obstacles(to: [.answers: days[3], .writing: days[3].adding(days: 1)], on: today).isEmpty)
        #expect(calendar.obstacles(to: [.conversation: days[5].adding(days: 367)], on: today) == [.conversation: .far])
        #expect(calendar.obstacles(to: [.answers: days[0]], on: today) == [.answers: .inThePast])
    }
}
