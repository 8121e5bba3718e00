import Foundation
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("Taking away somebody's second factor")
struct DoorFactorResetTests {
    @Test("is done by those who keep accounts, recorded, and told to its person at home and by mail", arguments: Engine.allCases)
    func works(engine: Engine) async throws {
        try await withSite(engine) { site in
            let ines = site.cast.ines
            let before = try await site.browser(as: ines)
            _ = try await site.secondFactor(of: ines, in: before)
            let hr = try await site.browser(as: site.cast.hr)
            let account = try await hr.get("/people/\(ines.person)/account")
            let isOffered = account.shows("Retirer son second facteur")
            #expect(isOffered)
            let done = try await hr.post("/people/\(ines.person)/account/second-factor/removal")
            #expect(done.location == "/people/\(ines.person)/account")
            #expect(try await site.holder(before.sessionSecret) == nil)
            let kinds = try await site.recorded()
            #expect(kinds.contains("second-factor.reset"))
            let browser = site.stranger()
            let inside = try await site.signIn(ines.email, in: browser)
            #expect(inside.location == "/")
            let home = try await browser.get("/"), page = try await browser.get("/me/second-factor")
            let isTold = home.shows("Votre second facteur a été retiré") && page.shows(site.cast.hr.name)
            #expect(isTold)
            _ = try await browser.post("/me/second-factor/notice")
            let after = try await browser.get("/")
            let isOver = !after.shows("Votre second facteur a été retiré")
            #expect(isOver)
            _ = try await site.runJobs()
            #expect(site.mailbox.mails.contains { $0.to == ines.email && $0.text.contains("Les RH ou l’administration") })
            let twice = try await hr.post("/people/\(ines.person)/account/second-factor/removal")
            #expect(twice.status == 409)
        }
    }

    @Test("is not for others, not across organizations, and an administrator's only for administrators", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            for member in [cast.ines, cast.admin, cast.elsewhere, cast.hr] { _ = try await site.secondFactor(of: member) }
            let before = try await site.dump()
            for (viewer, target, status) in [
                (cast.tomasz, cast.ines, 404), (cast.ines, cast.ines, 404), (cast.hr, cast.admin, 403), (cast.hr, cast.elsewhere, 404),
                (cast.elsewhereHR, cast.ines, 404), (cast.hr, cast.hr, 403), (cast.admin, cast.admin, 403),
            ] {
                let answer = try await site.browser(as: viewer).post("/people/\(target.person)/account/second-factor/removal")
                #expect(answer.status == status, "\(viewer.name) of \(target.name)")
            }
            #expect(try await site.dump() == before)
        }
    }

    @Test("still leaves a new authenticator to be set up, which ends the notice", arguments: Engine.allCases)
    func again(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await site.secondFactor(of: site.cast.ines)
            _ = try await site.browser(as: site.cast.admin).post("/people/\(site.cast.ines.person)/account/second-factor/removal")
            let browser = try await site.browser(as: site.cast.ines)
            let factor = try await site.secondFactor(of: site.cast.ines, in: browser)
            let home = try await browser.get("/")
            let isOver = !home.shows("Votre second facteur a été retiré")
            #expect(isOver)
            let done = try await site.askedForCode(site.cast.ines).post("/sign-in/code", ["code": factor.code(on: site)])
            #expect(done.location == "/")
        }
    }
}
