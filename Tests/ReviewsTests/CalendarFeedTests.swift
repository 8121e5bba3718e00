import Foundation
import HTTPTypes
import Kernel
import Storage
import TestKit
import Testing

@Suite("Dates in one's own calendar")
struct CalendarFeedTests {
    /// The path of a new address.
    private func address(_ browser: TestBrowser) async throws -> String {
        let page = try await browser.post("/me/calendar")
        let url = try #require(page.between("id=\"feed\">", "<"))
        return url.replacingOccurrences(of: "https://palier.example", with: "")
    }

    @Test("are read without a session: last days of one's own stages, whole days, in one's language, naming nobody", arguments: Engine.allCases)
    func read(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            try await scene.launched()
            let path = try await address(site.browser(as: cast.ines))
            let calendar = try await site.stranger().get(path)
            #expect(calendar.status == 200 && calendar.headers[.contentType] == "text/calendar; charset=utf-8")
            let lines = calendar.text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
            #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR" && lines.last == "")
            let summaries = lines.filter { $0.hasPrefix("SUMMARY:") }
            #expect(
                summaries == [
                    "SUMMARY:Palier - Dernier jour pour choisir les pairs", "SUMMARY:Palier - Dernier jour pour répondre",
                    "SUMMARY:Palier - Dernier jour pour avoir les conversations",
                ])
            #expect(lines.contains("DTSTART;VALUE=DATE:20261018") && lines.contains("DTEND;VALUE=DATE:20261019"))
            let long = calendar.text.components(separatedBy: "\r\n").filter { $0.utf8.count > 75 }
            #expect(long.isEmpty, "\(long)")
            let named = cast.everyone.map(\.family).filter(calendar.text.contains) + ["Automne 2026"].filter(calendar.text.contains)
            #expect(named.isEmpty, "\(named)")
            let manager = try await site.stranger().get(address(site.browser(as: cast.tomasz))).text
            let english = manager.contains("Last day to write evaluations") && manager.contains("Last day to share review files")
            #expect(english)
            let outside = try await site.stranger().get(address(site.browser(as: cast.elsewhere))).text
            let empty = !outside.contains("BEGIN:VEVENT") && outside.contains("END:VCALENDAR")
            #expect(empty)
        }
    }

    @Test("follow what is done and what moves; the same day stands on the page of dates", arguments: Engine.allCases)
    func follow(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            let ines = try await site.browser(as: cast.ines)
            let path = try await address(ines)
            let before = try await uids(path, site)
            let version = try await site.count("SELECT version FROM review_cycles")
            let moved = try await site.browser(as: cast.hr).post(
                cycle + "/dates", ["nominations": "2026-10-20", "reason": "Un jour férié", "version": "\(version)"])
            #expect(moved.status == 303)
            let after = try await site.stranger().get(path).text
            let shows = after.contains("DTSTART;VALUE=DATE:20261020") && !after.contains("DTSTART;VALUE=DATE:20261018")
            #expect(shows, "a date that moves moves in the calendar")
            #expect(try await uids(path, site) == before, "and stays the same event")
            let page = try await ines.get("/dates")
            let listed = page.shows("Dernier jour pour choisir les pairs") && page.shows("20 octobre")
            #expect(page.status == 200 && listed)
            let none = try await site.browser(as: cast.elsewhere).get("/dates")
            let isEmpty = none.shows("No date awaits you") || none.shows("Aucune date ne vous attend")
            #expect(none.status == 200 && isEmpty)
        }
    }

    @Test("an address is one secret, kept as a digest: a new one, a withdrawal, a closed account end it", arguments: Engine.allCases)
    func secret(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let ines = try await site.browser(as: cast.ines)
            let first = try await address(ines)
            let held = try await site.dump(except: []).tables.contains { $0.value.contains { $0.contains(first.dropFirst("/calendar/".count)) } }
            #expect(!held)
            let second = try await address(ines)
            let stranger = site.stranger()
            #expect(try await stranger.get(first).status == 404)
            #expect(try await stranger.get(second).status == 200)
            #expect(try await stranger.get("/calendar/une-adresse-qui-n-ouvre-rien-1").status == 404)
            #expect(try await ines.post("/me/calendar/removal").status == 303)
            #expect(try await stranger.get(second).status == 404)
            let third = try await address(ines)
            #expect(try await site.browser(as: cast.hr).post("/people/\(cast.ines.person)/account/closure").status == 303)
            #expect(try await stranger.get(third).status == 404)
            #expect(try await site.count("SELECT count(*) FROM calendar_feeds") == 0)
            let events = try await site.events().filter { $0.hasPrefix("feed.") }.sorted()
            #expect(events == ["feed.made", "feed.made", "feed.made", "feed.withdrawn", "feed.withdrawn"])
            #expect(try await site.stranger().post("/me/calendar").status == 303, "nobody is signed in")
        }
    }

    private func uids(_ path: String, _ site: TestSite) async throws -> [String] {
        try await site.stranger().get(path).text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
    }
}
