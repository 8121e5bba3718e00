import Kernel
import Site
import TestKit
import Testing

@Suite("The page that leads everywhere")
struct GotoPageTests {
    @Test("is led to from the rail and from the menu of a phone", arguments: Engine.allCases)
    func link(engine: Engine) async throws {
        try await withSite(engine) { site in
            for member in [site.cast.ines, site.cast.coach] {
                let page = try await site.browser(as: member).get("/")
                let rail = try #require(page.between("<header class=\"rail\">", "</header>"))
                let phone = try #require(page.between("<nav class=\"bottombar\"", "</nav>"))
                let (leads, isFollowed, more) = (rail.contains("href=\"/goto\""), rail.contains("data-goto"), phone.contains("href=\"/goto\""))
                #expect(leads && isFollowed && more, "\(member.name)")
            }
        }
    }

    @Test("has the focus in its field, and says what may be found before anything is asked", arguments: Engine.allCases)
    func empty(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.ines).get("/goto")
            #expect(page.status == 200)
            #expect(page.heading == "Aller à…")
            let field = try #require(page.between("<input type=\"search\"", ">"))
            let (hasFocus, isLimited, isSaid) = (field.contains("autofocus"), field.contains("maxlength=\"100\""), page.shows("n’est jamais cherché"))
            #expect(hasFocus && isLimited && isSaid)
        }
    }

    @Test("shows what was found under its kind, with what tells it from others, in the language of its reader", arguments: Engine.allCases)
    func found(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await GotoScene(site)
            let page = try await site.browser(as: site.cast.tomasz).get("/goto?q=ines")
            #expect(page.heading == "2 answers to “ines”")
            let (person, note) = (page.text.contains("href=\"/people/\(site.cast.ines.person)\""), page.shows("Senior PM, Encaissement"))
            let (review, kept) = (page.shows("Review of Inès Vauquelin"), page.text.contains("value=\"ines\""))
            #expect(person && note && review && kept)
        }
    }

    @Test("says what to try when nothing is found", arguments: Engine.allCases)
    func nothing(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.ines).get("/goto?q=%3Cb%3Ezzz")
            #expect(page.status == 200)
            let (isSaid, isEscaped) = (page.shows("Essayez le début d’un seul nom"), !page.text.contains("<b>zzz"))
            #expect(isSaid && isEscaped)
        }
    }

    @Test("says that what is asked is too long, and refuses it to a program", arguments: Engine.allCases)
    func tooLong(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (longest, longer) = (String(repeating: "a", count: 100), String(repeating: "a", count: 101))
            let (browser, program) = (try await site.browser(as: site.cast.ines), try await site.program(as: site.cast.ines))
            let page = try await browser.get("/goto?q=\(longer)")
            #expect(page.status == 200)
            let isSaid = page.shows("dépasse 100 caractères")
            #expect(isSaid)
            #expect(try await program.get("/goto?q=\(longer)").status == 422)
            #expect(try await program.get("/goto?q=\(longest)").status == 200)
            let taken = try await browser.get("/goto?q=\(longest)").shows("dépasse 100 caractères")
            #expect(!taken)
        }
    }

    @Test("leads a stranger to the sign-in, and so somebody who left; a program without a token to 401", arguments: Engine.allCases)
    func stranger(engine: Engine) async throws {
        try await withSite(engine) { site in
            let leaver = try await site.browser(as: site.cast.leaver)
            for browser in [site.stranger(), leaver] {
                let page = try await browser.get("/goto?q=ines")
                #expect(page.status == 303)
                #expect(page.location?.hasPrefix("/sign-in") == true)
            }
            let data = try await site.stranger().get("/api/v1/goto?q=ines")
            #expect(data.status == 401)
        }
    }
}
