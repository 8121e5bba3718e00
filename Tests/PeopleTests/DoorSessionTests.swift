import Foundation
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("A session")
struct DoorSessionTests {
    @Test("ends after twelve hours without a visit", arguments: Engine.allCases)
    func idle(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            site.clock.advance(hours: 11.9)
            #expect(try await browser.get("/me").status == 200)
            site.clock.advance(hours: 11.9)
            #expect(try await browser.get("/me").status == 200)
            site.clock.advance(hours: 12)
            #expect(try await browser.get("/me").status == 303)
        }
    }

    @Test("ends after thirty days whatever happens", arguments: Engine.allCases)
    func absolute(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            for _ in 0..<59 {
                site.clock.advance(hours: 11.9)
                _ = try await browser.get("/me")
            }
            site.clock.advance(hours: 8)
            #expect(try await browser.get("/me").status == 200)
            site.clock.advance(hours: 11.9)
            #expect(try await browser.get("/me").status == 303)
        }
    }

    @Test("notes that it was seen at most once a minute", arguments: Engine.allCases)
    func seen(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let start = site.clock.now
            site.clock.advance(minutes: 0.9)
            _ = try await browser.get("/me")
            #expect(try await seenAt(site) == start)
            site.clock.advance(minutes: 0.1)
            _ = try await browser.get("/me")
            #expect(try await seenAt(site) == site.clock.now)
        }
    }

    private func seenAt(_ site: TestSite) async throws -> Date? {
        try await site.rows("SELECT seen_at FROM sessions").first.map { try $0["seen_at"] }
    }

    @Test("many requests in one moment are all served", arguments: Engine.allCases)
    func together(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            site.clock.advance(minutes: 5)
            let served = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<16 { group.addTask { try await browser.get("/me").status } }
                return try await group.reduce(0) { $0 + ($1 == 200 ? 1 : 0) }
            }
            #expect(served == 16)
        }
    }

    @Test("says a left sentence on the next page, once", arguments: Engine.allCases)
    func flash(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let identified = try #require(try await site.holder(browser.sessionSecret))
            try await People.doorkeeper.leave(Phrase(fr: "Voilà qui est fait", en: "There, done"), identified, site.services)
            let first = try await browser.get("/me").shows("Voilà qui est fait")
            let second = try await browser.get("/me").shows("Voilà qui est fait")
            #expect(first && !second)
        }
    }

    @Test("gives the roles of today, and membership to all but outsiders", arguments: Engine.allCases)
    func roles(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ines = site.cast.ines
            try await site.grant(.head, to: ines.person, from: "2026-01-01", to: "2026-10-05")
            try await site.grant(.hr, to: ines.person, from: "2026-10-07")
            try await site.grant(.cpo, to: ines.person, from: "2026-10-06", to: "2026-10-06")
            let browser = try await site.browser(as: ines)
            #expect(try await site.holder(browser.sessionSecret)?.viewer.roles == [.member, .cpo])
            site.clock.advance(hours: 11)
            #expect(try await site.holder(browser.sessionSecret)?.viewer.roles == [.member, .hr], "a new day in Paris")
            let coach = try await site.browser(as: site.cast.coach)
            #expect(try await site.holder(coach.sessionSecret)?.viewer.roles == [.coach])
        }
    }

    @Test("ends for somebody the day after their last", arguments: Engine.allCases)
    func leaving(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            try await site.write("UPDATE people SET left_on = '2026-10-06' WHERE id = \(site.cast.ines.person)")
            #expect(try await browser.get("/me").status == 200)
            site.clock.advance(hours: 10)
            #expect(try await browser.get("/me").status == 303)
            let leaver = try await site.browser(as: site.cast.leaver)
            #expect(try await leaver.get("/me").status == 303)
        }
    }

    @Test("of another secret is nobody", arguments: Engine.allCases)
    func strangers(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let digest = try #require(browser.sessionSecret?.digest)
            for text in ["", digest, "x'; DROP TABLE sessions; --", String(repeating: "é", count: 4_000)] {
                #expect(try await site.holder(Secret(text)) == nil)
            }
        }
    }

    @Test("for programs that hold the store", arguments: Engine.allCases)
    func start(engine: Engine) async throws {
        try await withSite(engine) { site in
            let secret = try await SessionStart.begin(for: site.cast.ines.account, in: site.cast.alize, site.services)
            #expect(try await site.holder(secret)?.viewer.person == site.cast.ines.person)
        }
    }

    @Test("ends when a role is given, so that rights change with the secret", arguments: Engine.allCases)
    func rightsChange(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (ines, ruben) = (try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.ruben))
            let answer = try await site.browser(as: site.cast.admin)
                .post("/roles/new", ["person": "\(site.cast.ines.person)", "role": "head", "from_on": "2026-10-06"])
            #expect(answer.status == 303)
            #expect(try await site.holder(ines.sessionSecret) == nil)
            #expect(try await site.holder(ruben.sessionSecret) != nil)
            #expect(try await site.recorded() == ["role.granted", "sessions.ended"])
        }
    }
}
