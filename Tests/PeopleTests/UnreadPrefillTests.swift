import Foundation
import Kernel
import TestKit
import Testing

@Suite("A form filled in by its address")
struct UnreadPrefillTests {
    private static func says(_ page: TestPage, _ count: Int) -> Bool {
        count == 1
            ? page.shows("Un choix n’a pas pu être lu") || page.shows("One choice could not be read")
            : page.shows("\(count) choix n’ont pas pu être lus") || page.shows("\(count) choices could not be read")
    }

    @Test("says what its address names and is not there, instead of leaving it empty", arguments: Engine.allCases)
    func said(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let (admin, hr) = (try await site.browser(as: cast.admin), try await site.browser(as: cast.hr))
            for person in ["x", cast.elsewhere.person.description] {
                let page = try await admin.get("/roles/new?person=\(person)")
                let isSaid = Self.says(page, 1)
                #expect(page.status == 200 && isSaid, "\(person)")
            }
            let unknown = try await hr.get("/relations/new?kind=king&team=\(cast.elsewhereTeam)")
            let isSaid = Self.says(unknown, 2)
            #expect(unknown.status == 200 && isSaid)
            for (browser, address) in [
                (admin, "/roles/new?person=\(cast.ines.person)"), (admin, "/roles/new"),
                (hr, "/relations/new?kind=team_lead&team=\(cast.encaissement)"), (hr, "/relations/new"),
            ] {
                let page = try await browser.get(address)
                let isQuiet = !Self.says(page, 1) && !Self.says(page, 2)
                #expect(page.status == 200 && isQuiet, "\(address)")
            }
        }
    }

    @Test("so does the list of accounts to open, whose data are refused", arguments: Engine.allCases)
    func invitations(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.hr).get("/invitations?page=two")
            let isSaid = Self.says(page, 1)
            #expect(page.status == 200 && isSaid)
            #expect(try await site.program(as: site.cast.hr).get("/invitations?page=two").status == 422)
            #expect(try await site.program(as: site.cast.hr).get("/invitations?page=2").status == 200)
        }
    }
}
