import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("Choosing a language")
struct DoorLanguageTests {
    @Test("a stranger's browser remembers it", arguments: Engine.allCases)
    func stranger(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = site.stranger()
            #expect(try await browser.get("/sign-in").heading == "Connectez-vous")
            let answer = try await browser.post("/language", ["language": "en", "back": "/sign-in"])
            #expect(answer.location == "/sign-in")
            #expect(try await browser.get("/sign-in").heading == "Sign in")
        }
    }

    @Test("a person keeps it everywhere", arguments: Engine.allCases)
    func person(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (browser, elsewhere) = (try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.ines))
            let answer = try await browser.post("/language", ["language": "en", "back": "/me"])
            #expect(answer.location == "/me")
            #expect(try await elsewhere.get("/me").heading == "Your account")
            let row = try #require(try await site.rows("SELECT language, time_zone FROM people WHERE id = \(site.cast.ines.person)").first)
            #expect(try row.get("language", as: String.self) == "en")
            #expect(try row.get("time_zone", as: String.self) == "Europe/Paris")
        }
    }

    @Test("leads back to the page as it was asked, and after a form to a page that exists", arguments: Engine.allCases)
    func samePage(engine: Engine) async throws {
        try await withSite(engine) { site in
            let stranger = site.stranger()
            let asked = "/sign-in?to=%2Freviews"
            let offers = try await stranger.get(asked).text.contains("name=\"back\" value=\"\(asked)\"")
            #expect(offers)
            #expect(try await stranger.post("/language", ["language": "en", "back": asked]).location == asked)
            let ines = try await site.browser(as: site.cast.ines)
            let filtered = try await ines.get("/people?q=ines&sort=team").text.contains("value=\"/people?q=ines&amp;sort=team\"")
            #expect(filtered)
            let refused = try await ines.post("/language", ["language": "xx", "back": "/me"])
            let leads = refused.text.contains("name=\"back\" value=\"/\"") && !refused.text.contains("value=\"/language\"")
            #expect(refused.status == 422 && leads, "no page is at the address of that form")
            let long = try await ines.get("/people?q=" + String(repeating: "a", count: 3_000)).text.contains("name=\"back\" value=\"/people\"")
            #expect(long)
        }
    }

    @Test("leads back within the site only", arguments: Engine.allCases)
    func back(engine: Engine) async throws {
        try await withSite(engine) { site in
            for back in ["//evil.example", "https://evil.example/", "/\\evil", ""] {
                let answer = try await site.stranger().post("/language", ["language": "en", "back": back])
                #expect(answer.location == "/", "\(back)")
            }
        }
    }

    @Test("that is not ours is refused, and another site cannot choose", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            #expect(try await browser.post("/language", ["language": "xx", "back": "/me"]).status == 422)
            #expect(try await browser.post("/language", ["language": "en", "back": "/me"], isForged: true).status == 403)
            #expect(try await browser.get("/me").heading == "Votre compte")
        }
    }
}
