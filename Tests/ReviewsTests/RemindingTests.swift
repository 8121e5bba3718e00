import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Reminders by mail")
struct RemindingTests {
    /// Friday 16 October 2026, 8:35 in Paris: peers are due on Sunday the 18th, so two days before and the day itself are said this morning.
    private func friday(_ site: TestSite) async throws -> Scene {
        let scene = try await Scene(site)
        try await scene.launched()
        try await scene.goTo(october: 15)
        site.clock.advance(hours: 18.5)
        return scene
    }

    private func mails(to member: Cast.Member, _ site: TestSite) -> [Mail] { site.mailbox.mails.filter { $0.to == member.email } }

    @Test("say how many things are due and by when, in the reader's language, and never what or about whom", arguments: Engine.allCases)
    func content(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await friday(site)
            try await scene.runJobs()
            let own = mails(to: site.cast.ines, site)
            #expect(own.map(\.subject) == ["1 tâche vous attend sur Palier"])
            let text = own.first?.text ?? ""
            #expect(text.contains("1 à rendre le dimanche 18 octobre au plus tard"))
            #expect(text.contains("https://palier.example/"))
            let manager = mails(to: site.cast.tomasz, site)
            #expect(manager.first?.text.contains("due by Sunday 18 October") == true)
            let everything = site.mailbox.mails.map { $0.subject + $0.text + ($0.html ?? "") }.joined()
            let names = site.cast.everyone.map(\.family).filter { everything.contains($0) }
            #expect(names.isEmpty)
            #expect(!everything.contains("Automne 2026"))
        }
    }

    @Test("come once a morning, and not at all once everything is done", arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await friday(site)
            try await scene.nominate([site.cast.piotr, site.cast.gaia, site.cast.cpo], for: site.cast.ruben)
            try await scene.runJobs()
            #expect(mails(to: site.cast.ines, site).count == 1)
            #expect(mails(to: site.cast.ruben, site).isEmpty)
            site.clock.advance(hours: 1)
            try await scene.runJobs()
            #expect(mails(to: site.cast.ines, site).count == 1)
        }
    }

    /// Monday 26 October 2026, 8:35 in Paris: answers were due on Saturday the 24th, and clocks went back on Sunday.
    @Test("say two days after what did not come, as late, and nothing to those who sent theirs", arguments: Engine.allCases)
    func late(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 20)
            try await scene.send("self", by: site.cast.ruben, about: site.cast.ruben, level: "2")
            try await scene.goTo(october: 25)
            // The hourly job of the evening waits before the night begins.
            try await scene.runJobs()
            site.clock.advance(hours: 19.5)
            try await scene.runJobs()
            let own = mails(to: site.cast.ines, site)
            #expect(own.count == 1)
            let text = own.first?.text ?? ""
            #expect(text.contains("1 en retard depuis le samedi 24 octobre"))
            #expect(mails(to: site.cast.ruben, site).isEmpty)
            let list = try await site.program(as: site.cast.ines).get("/reviews").json?["asked"] as? [[String: Any]]
            #expect(list?.first?["lastDay"] as? String == "2026-10-24", "a late form keeps the day it was due")
        }
    }

    @Test("wait for the morning of their reader, and for Monday", arguments: Engine.allCases)
    func quiet(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            try await scene.launched()
            try await scene.goTo(october: 16)
            #expect(mails(to: site.cast.ines, site).isEmpty)
            site.clock.advance(hours: 18.5)
            try await scene.runJobs()
            #expect(mails(to: site.cast.ines, site).isEmpty)
        }
    }

    @Test("a mail server that does not answer is asked again an hour later", arguments: Engine.allCases)
    func again(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await friday(site)
            struct Away: Error {}
            site.mailbox.obstruct(Away())
            try await scene.runJobs()
            #expect(mails(to: site.cast.ines, site).isEmpty)
            site.mailbox.obstruct(nil)
            site.clock.advance(hours: 1.5)
            try await scene.runJobs()
            #expect(mails(to: site.cast.ines, site).count == 1)
        }
    }

    @Test("leavers, closed accounts and those who never signed in are left alone", arguments: Engine.allCases)
    func absent(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await friday(site)
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { db in
                _ = try db.run("UPDATE accounts SET disabled_at = \(TestClock.start) WHERE id = \(site.cast.ines.account)")
                _ = try db.run("UPDATE people SET left_on = '2026-10-10' WHERE id = \(site.cast.ruben.person)")
            }
            try await scene.runJobs()
            #expect(mails(to: site.cast.ines, site).isEmpty && mails(to: site.cast.ruben, site).isEmpty)
        }
    }
}
