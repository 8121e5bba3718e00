import Foundation
import HTTPTypes
import Kernel
import Storage
import TestKit
import Testing

/// Somebody types for an hour, and their session does not last as long.
@Suite("A form outlives its session")
struct DoorKeptFormTests {
    @Test("it is given back, and sent once its author is in again", arguments: Engine.allCases)
    func again(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.hr)
            let mark = try await browser.get("/teams/new").between("name=\"_for\" value=\"", "\"") ?? ""
            site.clock.advance(hours: 13)
            let once = Secret.random()
            let over = try await browser.post(
                "/teams/new", fields: [("_once", once.text), ("name", "Litiges & retours"), ("_for", mark)], headers: Self.ownSite)
            #expect(over.status == 401)
            #expect(over.shows("Votre session est terminée") && over.shows("Litiges & retours"))

            let door = try await browser.get("/sign-in")
            #expect(door.shows("Votre session est terminée"))
            let entered = try await browser.post(
                "/sign-in", fields: [("email", site.cast.hr.email), ("password", Cast.password), ("to", "")], guarding: .passing)
            #expect(entered.status == 303)

            let back = try await browser.sendAgain(over, headers: Self.ownSite)
            #expect(back.status == 403)
            #expect(back.shows("Litiges & retours"))
            #expect(try await site.count("SELECT count(*) FROM teams WHERE name = 'Litiges & retours'") == 0)

            let done = try await browser.sendAgain(back, headers: Self.ownSite)
            #expect(done.status == 303)
            _ = try await browser.sendAgain(back, headers: Self.ownSite)
            #expect(try await site.count("SELECT count(*) FROM teams WHERE name = 'Litiges & retours'") == 1)
        }
    }

    @Test("and nobody else who signs in there gets it", arguments: Engine.allCases)
    func somebodyElse(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.hr)
            let mark = try await browser.get("/teams/new").between("name=\"_for\" value=\"", "\"") ?? ""
            site.clock.advance(hours: 13)
            let over = try await browser.post("/teams/new", fields: [("name", "Litiges & retours"), ("_for", mark)], headers: Self.ownSite)
            _ = try await browser.get("/sign-in")
            _ = try await browser.post(
                "/sign-in", fields: [("email", site.cast.admin.email), ("password", Cast.password), ("to", "")], guarding: .passing)
            let page = try await browser.sendAgain(over, headers: Self.ownSite)
            let isTold = page.shows("Litiges & retours")
            #expect(page.status == 403 && !isTold)
            #expect(try await site.count("SELECT count(*) FROM teams WHERE name = 'Litiges & retours'") == 0)
        }
    }

    @Test("too many attempts at the door keep the address that was typed", arguments: Engine.allCases)
    func throttled(engine: Engine) async throws {
        try await withSite(engine) { site in
            let stranger = site.stranger()
            var page = try await stranger.get("/sign-in")
            for _ in 1...6 { page = try await stranger.post("/sign-in", ["email": "zoe@neuf.example", "password": "pas le bon mot", "to": ""]) }
            let (keeps, tells) = (page.shows("zoe@neuf.example"), page.shows("pas le bon mot"))
            #expect(page.status == 429 && keeps && !tells)
        }
    }

    private static var ownSite: HTTPFields {
        var headers = HTTPFields()
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = "same-origin" }
        return headers
    }
}

extension TestBrowser {
    /// Presses the button of a page that gives a form back.
    fileprivate func sendAgain(_ page: TestPage, headers: HTTPFields) async throws -> TestPage {
        let kept = String(page.between("data-kept", "</form>") ?? "")
        func all(_ pattern: String) -> [(String, String)] {
            let expression = try? NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators)
            return expression?.matches(in: kept, range: NSRange(kept.startIndex..., in: kept)).compactMap { match in
                guard let name = Range<String.Index>(match.range(at: 1), in: kept), let value = Range<String.Index>(match.range(at: 2), in: kept) else {
                    return nil
                }
                return (String(kept[name]), String(kept[value]).replacing("&amp;", with: "&").replacing("&lt;", with: "<"))
            } ?? []
        }
        let hidden = all("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"")
        let texts = all("<textarea[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</textarea>")
        let token = hidden.first { $0.0 == "_guard" }?.1 ?? ""
        return try await post("/teams/new", fields: hidden.filter { $0.0 != "_guard" } + texts, guarding: .stolen(token), headers: headers)
    }
}
