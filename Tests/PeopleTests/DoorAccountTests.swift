import Foundation
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("Somebody's account")
struct DoorAccountTests {
    @Test("its page says where it stands", arguments: Engine.allCases)
    func standing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            let person = try await site.newcomer()
            let place = "/people/\(person)/account"
            #expect(try await hr.get(place).heading == "Noémie Ferrand n’a pas encore de compte")
            let path = try await site.invite(person)
            #expect(try await hr.get(place).heading == "Noémie Ferrand a une invitation en attente")
            site.clock.advance(days: 7)
            let later = try await site.browser(as: site.cast.hr)
            #expect(try await later.get(place).heading == "L’invitation de Noémie Ferrand a expiré")
            #expect(try await site.stranger().get(path).status == 404)
            _ = try await site.stranger().post(try await site.invite(person), ["password": Fresh.password, "language": "fr"])
            #expect(try await later.get(place).heading == "Le compte de Noémie Ferrand est ouvert")
            _ = try await later.post(place + "/closure")
            #expect(try await later.get(place).heading == "Le compte de Noémie Ferrand est fermé")
            let data = try await site.program(as: site.cast.hr).get(place)
            #expect(data.json?["standing"] as? String == "disabled")
        }
    }

    @Test("without an address asks for one first", arguments: Engine.allCases)
    func addressless(engine: Engine) async throws {
        try await withSite(engine) { site in
            let person = try await site.newcomer("Agnès", "Courriel", email: nil)
            let page = try await site.browser(as: site.cast.hr).get("/people/\(person)/account")
            let (asks, offers) = (page.shows("/people/\(person)/edit"), page.shows("/account/invitation"))
            #expect(asks && !offers)
        }
    }

    @Test("closed, it ends sessions and tokens at once; reopened, the password works and they stay ended", arguments: Engine.allCases)
    func closing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ines = site.cast.ines
            let (open, program) = (try await site.browser(as: ines), try await site.program(as: ines))
            #expect(try await program.get("/me").status == 200)
            let hr = try await site.browser(as: site.cast.hr)
            let answer = try await hr.post("/people/\(ines.person)/account/closure")
            #expect(answer.location == "/people/\(ines.person)/account")
            #expect(try await open.get("/me").status == 303)
            #expect(try await program.get("/me").status == 401)
            #expect(try await site.signIn(ines.email).status == 422)
            #expect(try await site.recorded() == ["account.disabled", "sessions.ended", "tokens.revoked"])
            #expect(try await hr.post("/people/\(ines.person)/account/closure").status == 409)
            _ = try await hr.post("/people/\(ines.person)/account/reopening")
            #expect(try await open.get("/me").status == 303)
            #expect(try await program.get("/me").status == 401)
            #expect(try await site.signIn(ines.email).status == 303)
            #expect(try await hr.post("/people/\(ines.person)/account/reopening").status == 409)
        }
    }

    @Test("cannot be closed by its own person", arguments: Engine.allCases)
    func oneself(engine: Engine) async throws {
        try await withSite(engine) { site in
            for member in [site.cast.hr, site.cast.admin] {
                let browser = try await site.browser(as: member)
                let answer = try await browser.post("/people/\(member.person)/account/closure")
                #expect(answer.status == 403)
                #expect(try await browser.get("/me").status == 200)
            }
        }
    }

    @Test("of the last administrator cannot be closed", arguments: Engine.allCases)
    func lastAdministrator(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (admin, second) = (site.cast.admin, site.cast.gaia)
            try await site.grant(.admin, to: second.person, from: "2026-01-01")
            let gaia = try await site.browser(as: second)
            try await site.write("UPDATE accounts SET password_hash = NULL WHERE id = \(second.account)")
            let refused = try await gaia.post("/people/\(admin.person)/account/closure")
            #expect(refused.status == 409, "the other could not sign in again")
            let hash = try await PasswordHash.make(Cast.password, cost: .quick)
            try await site.write("UPDATE accounts SET password_hash = \(hash.text) WHERE id = \(second.account)")
            let done = try await gaia.post("/people/\(admin.person)/account/closure")
            #expect(done.status == 303)
        }
    }

    @Test("of whoever may open what others wrote, today or later, is kept by administrators only", arguments: Engine.allCases)
    func reserved(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, hr) = (site.cast, try await site.browser(as: site.cast.hr))
            let duties: [(Cast.Member, String, String, String?)] = [
                (cast.ines, "case_holder", "2026-11-01", nil), (cast.piotr, "staff_representative", "2026-01-01", nil),
                (cast.ruben, "case_holder", "2026-01-01", "2026-10-05"),
            ]
            for (index, (holder, kind, from, to)) in duties.enumerated() {
                try await site.write(
                    """
                    INSERT INTO relations (id, organization_id, kind, holder_id, from_on, to_on)
                    VALUES (\(Cast.id(Cast.TeamTag.self, 905 + index)), \(cast.alize), \(kind), \(holder.person), \(from), \(orNull: to))
                    """)
            }
            let before = try await site.dump()
            for holder in [cast.ines, cast.piotr] {
                let page = try await hr.get("/people/\(holder.person)/account")
                let (says, offers) = (page.shows("ou de qui peut ouvrir ce que d’autres ont écrit"), page.shows("/account/reset"))
                #expect(says && !offers, "\(holder.name)")
                for place in ["invitation", "reset", "revocation", "second-factor/removal", "closure", "reopening"] {
                    let answer = try await hr.post("/people/\(holder.person)/account/\(place)")
                    #expect(answer.status == 403, "\(holder.name) \(place)")
                }
            }
            #expect(try await site.dump() == before)
            let (admins, over) = (try await site.resetLink(of: cast.ines.person), try await hr.post("/people/\(cast.ruben.person)/account/reset"))
            #expect(!admins.isEmpty && over.link() != nil, "administrators keep it, and HR keeps it again once the duty is over")
        }
    }

    @Test("that a command acts as by itself is the only administrator's who can sign in on that day", arguments: Engine.allCases)
    func acting(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (admin, second) = (site.cast.admin.person, site.cast.gaia)
            let services = site.services
            try await site.grant(.admin, to: second.person, from: "2026-12-01")
            #expect(try await ActingAccount.viewer(nil, services).person == admin, "the other one is not yet")
            try await site.write("UPDATE role_grants SET from_on = '2026-01-01' WHERE person_id = \(second.person) AND role = 'admin'")
            await #expect(throws: Refusal.self) { _ = try await ActingAccount.viewer(nil, services) }
            try await site.write("UPDATE accounts SET password_hash = NULL WHERE id = \(second.account)")
            #expect(try await ActingAccount.viewer(nil, services).person == admin, "the other one never signed in")
        }
    }

    @Test("two administrators closing each other at once leave one", arguments: Engine.allCases)
    func race(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (first, second) = (site.cast.admin, site.cast.gaia)
            try await site.grant(.admin, to: second.person, from: "2026-01-01")
            let (one, two) = (try await site.browser(as: first), try await site.browser(as: second))
            async let left = one.post("/people/\(second.person)/account/closure")
            async let right = two.post("/people/\(first.person)/account/closure")
            _ = try await (left, right)
            let closed = try await site.count(
                "SELECT count(*) FROM accounts WHERE disabled_at IS NOT NULL AND id IN (\(list: [first.account, second.account]))")
            #expect(closed == 1)
        }
    }

    @Test("does not exist for others: members, heads, the other organization, and nothing tells it from an absent one", arguments: Engine.allCases)
    func others(engine: Engine) async throws {
        try await withSite(engine) { site in
            let target = try await site.newcomer()
            let absent = PersonID(UUID.version7(at: site.clock.now))
            let before = try await site.dump()
            for member in [site.cast.ines, site.cast.head, site.cast.cpo, site.cast.ceo, site.cast.coach, site.cast.elsewhere, site.cast.elsewhereHR] {
                let browser = try await site.browser(as: member)
                let page = try await browser.get("/people/\(target)/account")
                let none = try await browser.get("/people/\(absent)/account")
                #expect(page.status == 404, "\(member.name)")
                let isAlike = page.plain(without: "\(target)") == none.plain(without: "\(absent)")
                #expect(isAlike, "\(member.name)")
                for place in ["invitation", "reset", "closure", "revocation", "reopening"] {
                    let answer = try await browser.post("/people/\(target)/account/\(place)")
                    #expect(answer.status == 404, "\(member.name) \(place)")
                }
                if member != site.cast.elsewhereHR {
                    #expect(try await browser.get("/invitations").status == 404, "\(member.name)")
                    #expect(try await browser.post("/invitations", ["everyone": "on"]).status == 404, "\(member.name)")
                }
            }
            let changed = try await site.dump().changed(since: before)
            #expect(changed.isEmpty, "\(changed)")
        }
    }

    @Test("asks a stranger to sign in first", arguments: Engine.allCases)
    func stranger(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = site.stranger()
            for path in ["/invitations", "/people/\(site.cast.ines.person)/account", "/me"] {
                let page = try await browser.get(path)
                #expect(page.location?.hasPrefix("/sign-in?to=") == true, "\(path)")
            }
            let before = try await site.dump()
            for path in ["/invitations", "/people/\(site.cast.ines.person)/account/closure", "/me/password", "/me/tokens", "/sign-out"] {
                let answer = try await browser.post(path, ["everyone": "on"])
                #expect([303, 401].contains(answer.status), "\(path)")
            }
            let changed = try await site.dump().changed(since: before)
            #expect(changed.isEmpty, "\(changed)")
        }
    }

    @Test("keeps its address in step with the person's", arguments: Engine.allCases)
    func address(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (ines, taken) = (site.cast.ines, site.cast.ruben.email)
            let edited = try await site.browser(as: site.cast.hr)
                .post(
                    "/people/\(ines.person)/edit",
                    [
                        "given_name": "Inès", "family_name": "Vauquelin", "email": "Ines.V@Alize.example", "title": ines.title, "language": "fr",
                        "time_zone": "Europe/Paris", "joined_on": "2024-01-01", "version": "1",
                    ])
            #expect(edited.status == 303)
            #expect(try await site.signIn("ines.v@alize.example").status == 303)
            #expect(try await site.signIn(ines.email).status == 422)
            await #expect(throws: Refusal.self) {
                try await site.services.write(in: site.cast.alize) { try AccountEmail.follow(taken, of: ines.person, in: $0) }
            }
            #expect(try await site.recorded() == ["account.readdressed", "person.changed", "session.started"])
        }
    }
}
