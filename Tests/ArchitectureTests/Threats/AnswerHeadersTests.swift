import Foundation
import HTTPTypes
import Kernel
import TestKit
import Testing

/// What a browser is told with every answer, whoever asks and whatever is answered.
@Suite("Each answer tells the browser what it may do")
struct AnswerHeadersTests {
    private static let policy = """
        default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; \
        base-uri 'none'; frame-ancestors 'none'; object-src 'none'
        """

    private static let promised = [
        "Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin", "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
        "Strict-Transport-Security": "max-age=31536000",
    ]

    @Test("on pages, data, forms taken and refused, errors and bodies too large", arguments: Engine.allCases)
    func everywhere(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (stranger, hr, program) = (site.stranger(), try await site.browser(as: site.cast.hr), try await site.program(as: site.cast.hr))
            let large = String(repeating: "x", count: 3_000_000)
            let answers: [(String, Int, TestPage)] = [
                ("the sign-in", 200, try await stranger.get("/sign-in")), ("a place for others", 303, try await stranger.get("/people")),
                ("home", 200, try await hr.get("/")), ("people", 200, try await hr.get("/people")), ("as data", 200, try await program.get("/people")),
                ("data refused", 404, try await program.get("/people/01990000-0000-7000-8000-00000000ffff")),
                ("nowhere", 404, try await hr.get("/nowhere")), ("nowhere, to a stranger", 404, try await stranger.get("/nowhere")),
                ("a form refused", 422, try await hr.post("/teams/new", ["name": ""])), ("a form forged", 403, try await hr.post("/teams/new", isForged: true)),
                ("a form taken", 303, try await hr.post("/teams/new", ["name": "Nouvelle équipe"])),
                ("a body too large", 413, try await hr.post("/teams/new", ["name": large])),
            ]
            for (what, status, answer) in answers {
                #expect(answer.status == status, "\(what)")
                for (name, value) in Self.promised { #expect(answer.header(name) == value, "\(name) on \(what)") }
                #expect(answer.header("Cache-Control") == "no-store", "\(what)")
            }
        }
    }

    @Test("and the styles and scripts of the site, which alone may be kept", arguments: Engine.allCases)
    func assets(engine: Engine) async throws {
        try await withSite(engine) { site in
            let stranger = site.stranger()
            let page = try await stranger.get("/sign-in")
            for mark in ["<link rel=\"stylesheet\" href=\"", "<script src=\""] {
                let address = try #require(page.between(mark, "\""))
                let asset = try await stranger.get(address)
                #expect(asset.status == 200)
                for (name, value) in Self.promised { #expect(asset.header(name) == value, "\(name) on \(address)") }
            }
        }
    }

    @Test("that a session is a secret of this site, which no script reads and which travels on secure connections only", arguments: Engine.allCases)
    func cookies(engine: Engine) async throws {
        try await withSite(engine) { site in
            let answer = try await site.stranger().post("/sign-in", ["email": site.cast.ines.email, "password": Cast.password])
            let session = try #require(answer.headers[values: .setCookie].first { $0.hasPrefix("__Host-palier-session=") && !$0.contains("Max-Age=0") })
            let words = Set(session.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) })
            #expect(words.isSuperset(of: ["Path=/", "SameSite=Lax", "HttpOnly", "Secure"]) && !session.contains("Domain"))
        }
    }

    @Test("and the guard of a form is masked anew each time, and good each time", arguments: Engine.allCases)
    func guards(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            var guards: [String] = []
            for _ in 0..<2 { guards.append(try #require(try await hr.get("/teams/new").between("name=\"_guard\" value=\"", "\""))) }
            #expect(Set(guards).count == 2)
            for (number, token) in guards.enumerated() {
                let answer = try await hr.post("/teams/new", fields: [("name", "Équipe \(number)")], guarding: .stolen(token))
                #expect(answer.status == 303)
            }
        }
    }
}

extension TestPage {
    fileprivate func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}
