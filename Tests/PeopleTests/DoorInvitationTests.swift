import Foundation
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("An invitation")
struct DoorInvitationTests {
    private static let accepted: KeyValuePairs<String, String> = ["password": Fresh.password, "language": "en"]

    @Test("made by HR opens the account of its person, who is then signed in", arguments: Engine.allCases)
    func works(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            let made = try await site.browser(as: site.cast.hr).post("/people/\(person)/account/invitation")
            #expect(made.status == 200)
            #expect(made.heading == "Voici l’invitation de Noémie Ferrand")
            let path = try #require(made.link())
            let browser = site.stranger()
            let page = try await browser.get(path)
            #expect(page.heading == "Ouvrez votre compte")
            let shown = page.shows("noemie.ferrand@alize.example")
            #expect(shown)
            let answer = try await browser.post(path, Self.accepted)
            #expect(answer.location == "/")
            let identified = try #require(try await site.holder(browser.sessionSecret))
            #expect(identified.viewer.person == person)
            #expect(identified.viewer.language == .english)
            #expect(try await site.recorded() == ["account.invited", "account.opened", "preferences.changed", "session.started"])
            let signedIn = try await site.signIn("noemie.ferrand@alize.example", Fresh.password)
            #expect(signedIn.status == 303)
        }
    }

    @Test("serves once, and says what to do when it is tried again", arguments: Engine.allCases)
    func once(engine: Engine) async throws {
        try await withSite(engine) { site in
            let path = try await site.invite(try await site.newcomer())
            _ = try await site.stranger().post(path, Self.accepted)
            let page = try await site.stranger().get(path)
            #expect(page.status == 404)
            #expect(page.heading == "Ce lien n’ouvre plus rien")
            for wrong in ["/invitations/nimporte", String(path.dropLast(12))] {
                let cut = try await site.stranger().get(wrong)
                #expect(cut.status == 404 && cut.heading == page.heading, "a link cut short: \(wrong)")
            }
            let browser = site.stranger()
            let replayed = try await browser.post(path, ["password": Fresh.other, "language": "fr"])
            #expect(replayed.location == path)
            #expect(browser.sessionSecret == nil)
            let hijacked = try await site.signIn("noemie.ferrand@alize.example", Fresh.other)
            #expect(hijacked.status == 422)
        }
    }

    @Test("sent twice at once opens one session", arguments: Engine.allCases)
    func race(engine: Engine) async throws {
        try await withSite(engine) { site in
            let path = try await site.invite(try await site.newcomer())
            let homes = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 { group.addTask { try await site.stranger().post(path, Self.accepted).location == "/" ? 1 : 0 } }
                return try await group.reduce(0, +)
            }
            #expect(homes == 1)
            let opened = try await site.events().filter { $0 == "account.opened" }
            #expect(opened.count == 1)
        }
    }

    @Test("opens for seven days", arguments: Engine.allCases)
    func expiry(engine: Engine) async throws {
        try await withSite(engine) { site in
            let path = try await site.invite(try await site.newcomer())
            site.clock.advance(days: 6.99)
            #expect(try await site.stranger().get(path).status == 200)
            site.clock.advance(days: 0.01)
            #expect(try await site.stranger().get(path).status == 404)
            let late = try await site.stranger().post(path, Self.accepted)
            #expect(late.location == path)
        }
    }

    @Test("gives way to a later one", arguments: Engine.allCases)
    func replaced(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            let first = try await site.invite(person)
            let second = try await site.invite(person)
            #expect(try await site.stranger().get(first).status == 404)
            #expect(try await site.stranger().get(second).status == 200)
        }
    }

    @Test("can be cancelled", arguments: Engine.allCases)
    func revoked(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            let path = try await site.invite(person)
            let hr = try await site.browser(as: site.cast.hr)
            let answer = try await hr.post("/people/\(person)/account/revocation")
            #expect(answer.location == "/people/\(person)/account")
            #expect(try await site.stranger().get(path).status == 404)
            let again = try await hr.post("/people/\(person)/account/revocation")
            #expect(again.status == 409)
        }
    }

    @Test("visited changes nothing, however often", arguments: Engine.allCases)
    func visits(engine: Engine) async throws {
        try await withSite(engine) { site in
            let path = try await site.invite(try await site.newcomer())
            let before = try await site.dump(except: [])
            for _ in 0..<3 { _ = try await site.stranger().get(path) }
            let after = try await site.dump(except: [])
            #expect(after.changed(since: before).isEmpty)
            #expect(try await site.stranger().post(path, Self.accepted).location == "/")
        }
    }

    @Test("keeps its person through a refused password", arguments: Engine.allCases)
    func weak(engine: Engine) async throws {
        try await withSite(engine) { site in
            let path = try await site.invite(try await site.newcomer())
            let browser = site.stranger()
            for password in ["court", "motdepasse2026", "alize paiements !", "noemie ferrand 26"] {
                let answer = try await browser.post(path, ["password": password, "language": "fr"])
                #expect(answer.status == 422, "\(password)")
                let isShown = answer.shows("value=\"\(password)\"")
                #expect(!isShown)
            }
            #expect(try await browser.post(path, Self.accepted).location == "/")
        }
    }

    @Test("opens no account but its own, nor one that was closed or whose person left", arguments: Engine.allCases)
    func bound(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (first, second) = (try await site.newcomer(), try await site.newcomer("Basile", "Morvan", email: "basile@alize.example"))
            let (one, two) = (try await site.invite(first), try await site.invite(second))
            let browser = site.stranger()
            _ = try await browser.post(
                one, ["password": Fresh.password, "language": "fr", "account": "\(site.cast.admin.account)", "email": "basile@alize.example"])
            #expect(try await site.holder(browser.sessionSecret)?.viewer.person == first)
            let stolen = try await site.signIn("basile@alize.example", Fresh.password)
            #expect(stolen.status == 422)
            try await site.write("UPDATE people SET left_on = '2026-10-01' WHERE id = \(second)")
            #expect(try await site.stranger().get(two).status == 404)
        }
    }

    @Test("ends the session of whoever used this browser before", arguments: Engine.allCases)
    func sharedBrowser(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            let path = try await site.invite(person)
            let browser = try await site.browser(as: site.cast.ruben)
            let before = browser.sessionSecret
            _ = try await browser.post(path, Self.accepted)
            #expect(try await site.holder(browser.sessionSecret)?.viewer.person == person)
            #expect(try await site.holder(before) == nil)
        }
    }

    @Test("is not made for somebody without an address, who left, whose account is open or closed", arguments: Engine.allCases)
    func impossible(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let silent = try await site.newcomer("Sans", "Courriel", email: nil)
            let gone = try await site.newcomer("Partie", "Hier", email: "partie@alize.example", leftOn: Day("2026-10-05"))
            try await site.write("UPDATE accounts SET disabled_at = \(site.clock.now) WHERE id = \(site.cast.ruben.account)")
            let reasons = [
                (silent, "n’a pas d’adresse e-mail"), (gone, "a quitté l’entreprise"), (site.cast.ines.person, "a déjà un compte ouvert"),
                (site.cast.ruben.person, "est fermé. Rouvrez-le d’abord"),
            ]
            for (person, reason) in reasons {
                let before = try await site.dump()
                let answer = try await hr.post("/people/\(person)/account/invitation")
                #expect(answer.status == 409)
                let isSaid = answer.shows(reason)
                #expect(isSaid, "\(reason)")
                #expect(answer.link() == nil)
                let changed = try await site.dump().changed(since: before)
                #expect(changed.isEmpty, "\(changed)")
            }
        }
    }

    @Test("takes the person's address of today, and says when another account has it", arguments: Engine.allCases)
    func address(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            _ = try await site.invite(person)
            try await site.write("UPDATE people SET email = 'n.ferrand@alize.example' WHERE id = \(person)")
            let path = try await site.invite(person)
            let shown = try await site.stranger().get(path).shows("n.ferrand@alize.example")
            #expect(shown)
            try await site.write("UPDATE accounts SET email = 'taken@alize.example' WHERE id = \(site.cast.ines.account)")
            try await site.write("UPDATE people SET email = 'taken@alize.example' WHERE id = \(person)")
            let answer = try await site.browser(as: site.cast.hr).post("/people/\(person)/account/invitation")
            #expect(answer.status == 409)
        }
    }

    @Test("is kept as a digest only, and no secret is in the journal", arguments: Engine.allCases)
    func digest(engine: Engine) async throws {
        try await withSite(engine) { site in
            let secret = try #require(try await site.invite(try await site.newcomer()).split(separator: "/").last)
            let tables = try await site.dump(except: []).tables
            let holds = tables.filter { $0.value.contains { $0.contains(secret) } }.keys.sorted()
            #expect(holds.isEmpty, "\(holds)")
        }
    }

    @Test("asked twice with one form is made once", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            let hr = try await site.browser(as: site.cast.hr)
            let once = Secret.random()
            let path = try #require(try await hr.post("/people/\(person)/account/invitation", once: once).link())
            let again = try await hr.post("/people/\(person)/account/invitation", once: once)
            #expect(again.location == "/people/\(person)/account")
            #expect(try await site.stranger().get(path).status == 200)
        }
    }

    @Test("can be made by a program with the same right", arguments: Engine.allCases)
    func program(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer()
            let answer = try await site.program(as: site.cast.hr).post("/people/\(person)/account/invitation")
            #expect(answer.status == 200)
            let links = try #require(answer.json?["links"] as? [[String: Any]])
            let url = try #require(links.first?["url"] as? String)
            #expect(url.hasPrefix("https://palier.example/invitations/"))
            let readOnly = try await site.program(as: site.cast.hr, scope: "read").post("/people/\(person)/account/invitation")
            #expect(readOnly.status == 403)
            let member = try await site.program(as: site.cast.ines).post("/people/\(person)/account/invitation")
            #expect(member.status == 404)
        }
    }
}
