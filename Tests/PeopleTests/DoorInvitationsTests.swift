import Foundation
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("Inviting several people")
struct DoorInvitationsTests {
    @Test("the page lists those who cannot sign in yet, and says when there is nobody", arguments: Engine.allCases)
    func list(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let empty = try await hr.get("/invitations")
            #expect(empty.heading == "Tout le monde a un compte")
            _ = try await site.newcomer()
            _ = try await site.newcomer("Sans", "Courriel", email: nil)
            _ = try await site.newcomer("Partie", "Hier", email: "partie@alize.example", leftOn: Day("2026-10-05"))
            _ = try await site.newcomer("Ailleurs", "Loin", email: "loin@boree.example", in: site.cast.boree)
            let page = try await hr.get("/invitations")
            #expect(page.heading == "2 personnes n’ont pas encore de compte")
            let (trail, menu) = (page.between("class=\"crumbs\"", "</ol>") ?? "", page.between("class=\"rail\"", "</ul>") ?? "")
            #expect(trail.contains("href=\"/people\""), "the page stands under the people")
            #expect(menu.contains("<a href=\"/people\" aria-current=\"page\">"))
            let shown = (page.shows("Noémie Ferrand"), page.shows("Sans Courriel"), page.shows("Partie Hier"), page.shows("Ailleurs Loin"))
            #expect(shown == (true, true, false, false))
            let data = try await site.program(as: site.cast.hr).get("/invitations")
            #expect((data.json?["people"] as? [Any])?.count == 2)
        }
    }

    @Test("those ticked get a link each, on one page, once", arguments: Engine.allCases)
    func ticked(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (first, second) = (try await site.newcomer(), try await site.newcomer("Basile", "Morvan", email: "basile@alize.example"))
            let third = try await site.newcomer("Zoé", "Prigent", email: "zoe@alize.example")
            let hr = try await site.browser(as: site.cast.hr)
            let page = try await hr.post("/invitations", ["people": "\(first)", "people": "\(second)"])
            #expect(page.status == 200)
            #expect(page.heading == "2 liens à remettre")
            let (one, two) = (try #require(page.link(1)), try #require(page.link(2)))
            #expect(page.link(3) == nil)
            for path in [one, two] { #expect(try await site.stranger().get(path).status == 200) }
            let invited = try await site.rows("SELECT person_id FROM accounts WHERE password_hash IS NULL").map { try $0.get("person_id", as: PersonID.self) }
            #expect(Set(invited) == [first, second])
            #expect(!invited.contains(third))
            let events = try await site.events()
            #expect(events == ["account.invited", "account.invited"])
            let after = try await hr.get("/invitations")
            let isShown = after.shows(one)
            #expect(!isShown)
        }
    }

    @Test("everybody means all with an address, two hundred rows or more", arguments: Engine.allCases)
    func everyone(engine: Engine) async throws {
        try await withSite(engine) { site in
            for number in 0..<230 { _ = try await site.newcomer("Prénom\(number)", "Nom\(number)", email: "p\(number)@alize.example") }
            _ = try await site.newcomer("Sans", "Courriel", email: nil)
            let hr = try await site.browser(as: site.cast.hr)
            let page = try await hr.get("/invitations")
            let (hasNext, hasPrevious) = (page.shows("Personnes suivantes"), page.shows("Personnes précédentes"))
            #expect(hasNext && !hasPrevious)
            let second = try await hr.get("/invitations?page=2")
            #expect(second.text.components(separatedBy: "name=\"people\"").count - 1 == 31)
            let made = try await hr.post("/invitations", ["everyone": "on"])
            #expect(made.heading == "230 liens à remettre")
            #expect(made.link(230) != nil)
        }
    }

    @Test("nobody ticked is told so", arguments: Engine.allCases)
    func nobody(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await site.newcomer()
            let page = try await site.browser(as: site.cast.hr).post("/invitations")
            #expect(page.status == 422)
            let isSaid = page.shows("Personne n’est coché")
            #expect(isSaid)
        }
    }

    @Test("one impossible person leaves everybody uninvited, with the ticks kept", arguments: Engine.allCases)
    func allOrNone(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (first, silent) = (try await site.newcomer(), try await site.newcomer("Sans", "Courriel", email: nil))
            let page = try await site.browser(as: site.cast.hr).post("/invitations", ["people": "\(first)", "people": "\(silent)"])
            #expect(page.status == 409)
            let kept = page.shows("value=\"\(first)\" checked")
            #expect(kept)
            let accounts = try await site.count("SELECT count(*) FROM invitations")
            #expect(accounts == 0)
        }
    }

    @Test("somebody of another organization does not exist", arguments: Engine.allCases)
    func elsewhere(engine: Engine) async throws {
        try await withSite(engine) { site in
            let far = try await site.newcomer("Ailleurs", "Loin", email: "loin@boree.example", in: site.cast.boree)
            let absent = PersonID(UUID.version7(at: site.clock.now))
            let hr = try await site.browser(as: site.cast.hr)
            for person in [far, absent] {
                let page = try await hr.post("/invitations", ["people": "\(person)"])
                #expect(page.status == 404)
            }
            let accounts = try await site.count("SELECT count(*) FROM accounts WHERE person_id = \(far)", in: site.cast.boree)
            #expect(accounts == 0)
        }
    }

    @Test("HR does not see administrators to be, an administrator does", arguments: Engine.allCases)
    func administrators(engine: Engine) async throws {
        try await withSite(engine) { site in
            let admin = try await site.newcomer("Futur", "Admin", email: "futur@alize.example", role: .admin)
            let hr = try await site.browser(as: site.cast.hr)
            #expect(try await hr.get("/invitations").heading == "Tout le monde a un compte")
            let refused = try await hr.post("/invitations", ["people": "\(admin)"])
            #expect(refused.status == 403)
            let everybody = try await hr.post("/invitations", ["everyone": "on"])
            #expect(everybody.link() == nil)
            let made = try await site.browser(as: site.cast.admin).post("/invitations", ["people": "\(admin)"])
            #expect(made.link() != nil)
        }
    }
}
