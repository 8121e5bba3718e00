import Evidence
import Kernel
import Storage
import TestKit
import Testing

@Suite("A fact about oneself")
struct WritingFactsTests {
    @Test("is kept private, with what was written, and recorded without a word of it", arguments: Engine.allCases)
    func kept(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let answer = try await browser.keep("412 appels en juillet, 255 en septembre", kind: "measure", detail: "Le motif\na baissé.")
            #expect(answer.status == 303)
            let page = try await browser.follow(answer)
            let (says, detail, isPrivate) = (
                page.shows("412 appels en juillet, 255 en septembre"), page.shows("a baissé."), page.shows("Privé")
            )
            #expect(page.status == 200 && says && detail && isPrivate)
            #expect(try await site.events() == ["evidence.written"])
            let details = try await site.rows("SELECT details FROM journal_details").map { try $0.get("details", as: String.self) }
            #expect(details == ["{}"])
        }
    }

    @Test("shared at once is read by today’s manager and nobody else", arguments: Engine.allCases)
    func sharedAtOnce(engine: Engine) async throws {
        try await withSite(engine) { site in
            let item = try await site.fact(of: site.cast.ines, level: "shared")
            #expect(try await site.events().sorted() == ["evidence.shared", "evidence.written"])
            #expect(try await site.browser(as: site.cast.tomasz).get(item).status == 200)
            for other in [site.cast.hr, site.cast.cpo, site.cast.ceo, site.cast.admin, site.cast.head, site.cast.former, site.cast.ruben] {
                #expect(try await site.browser(as: other).get(item).status == 404, "\(other.name)")
            }
        }
    }

    @Test("is refused when it is yet to come, untitled, or of an unknown kind, and nothing typed is lost", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let future = try await browser.keep("Un lancement annoncé", on: "2026-10-07")
            let (isSaid, isKept) = (future.shows("Cette date est à venir"), future.shows("Un lancement annoncé"))
            #expect(future.status == 422 && isSaid && isKept)
            #expect(try await browser.keep("  ").status == 422)
            #expect(try await browser.keep(kind: "rumour").status == 422)
            #expect(try await browser.keep(on: "2026-02-30").status == 422)
            #expect(try await browser.keep(level: "everyone").status == 422)
            #expect(try await site.facts == 0)
            #expect(try await site.events().isEmpty)
        }
    }

    @Test("takes an address only when it is safe to follow", arguments: Engine.allCases)
    func references(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            for hostile in ["javascript:alert(1)", "JaVaScript:alert(1)", "data:text/html,x", "https://u:p@evil.example/", "https://"] {
                #expect(try await browser.keep(reference: hostile).status == 422, "\(hostile)")
            }
            #expect(try await site.facts == 0)
            let linked = try await browser.follow(try await browser.keep(reference: "https://wiki.example/notes?id=1&b=2"))
            let isLink = linked.text.contains("href=\"https://wiki.example/notes?id=1&amp;b=2\"")
            #expect(isLink)
            let words = try await browser.follow(try await browser.keep(reference: "Note: compte rendu du 3 juin"))
            let (says, isAddress) = (words.shows("Note: compte rendu du 3 juin"), words.text.contains("href=\"Note"))
            #expect(says && !isAddress)
        }
    }

    @Test("is shown as text whatever it holds", arguments: Engine.allCases)
    func hostile(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            let text = "<script>alert('x')</script>{{7*7}}\"><img src=x onerror=alert(1)>"
            let item = try #require(try await browser.keep(text, detail: text, reference: text).location)
            for path in [item, "\(item)/edit", "\(item)/sharing", "\(item)/withdrawal", "/evidence"] {
                let page = try await browser.get(path)
                let (runs, shows) = (page.text.contains("<script>alert") || page.text.contains("<img src=x"), page.text.contains("{{7*7}}"))
                #expect(page.status == 200 && !runs && shows, "\(path)")
            }
        }
    }

    @Test("sent twice counts once", arguments: Engine.allCases)
    func twice(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (browser, once) = (try await site.browser(as: site.cast.ines), Secret.random())
            for _ in 0..<2 {
                let page = try await browser.post(
                    "/evidence/new",
                    ["kind": "document", "happened_on": "2026-09-15", "title": "Une fois", "language": "fr", "confidentiality": "private"],
                    once: once
                )
                #expect(page.status == 303)
            }
            #expect(try await site.facts == 1)
        }
    }

    @Test("takes nothing that its form does not ask for", arguments: Engine.allCases)
    func massAssignment(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            _ = try await site.browser(as: cast.ines).post(
                "/evidence/new",
                [
                    "kind": "document", "happened_on": "2026-09-15", "title": "À moi", "language": "fr", "confidentiality": "private",
                    "author_id": cast.tomasz.person.description, "subject_id": cast.ruben.person.description, "shared_at": "2026-01-01",
                    "organization_id": cast.boree.description, "withdrawn_at": "2026-01-01", "version": "9",
                ]
            )
            let row = try #require(try await site.rows("SELECT * FROM evidence_items").first)
            let (author, subject): (PersonID, PersonID) = (try row["author_id"], try row["subject_id"])
            let (level, version): (Confidentiality, Int) = (try row["confidentiality"], try row["version"])
            #expect(author == cast.ines.person && subject == cast.ines.person && level == .private && version == 1)
        }
    }

    @Test("speaks of competencies of a framework in force, and of no other company’s", arguments: Engine.allCases)
    func competencies(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (own, foreign) = (try await site.competency(), try await site.competency("Ailleurs", in: site.cast.boree))
            let browser = try await site.browser(as: site.cast.ines)
            let form = try await browser.get("/evidence/new")
            let isToOneself = form.shows("La situation, votre part") && !form.shows("la part de la personne")
            #expect(isToOneself)
            let (offers, leaks) = (form.shows("Connaissance des clients"), form.shows("Ailleurs"))
            #expect(offers && !leaks)
            #expect(try await browser.keep(competency: foreign.description).status == 422)
            #expect(try await browser.keep(competency: "0").status == 422)
            let page = try await browser.follow(try await browser.keep(competency: own.description))
            let shows = page.shows("Connaissance des clients")
            #expect(shows)
            let narrowed = try await browser.get("/evidence?competency=\(own)")
            let found = narrowed.shows("Note de décision")
            #expect(found)
            #expect(try await site.facts == 1)
        }
    }

    @Test("is not for strangers, leavers or a coach from outside", arguments: Engine.allCases)
    func strangers(engine: Engine) async throws {
        try await withSite(engine) { site in
            let coach = try await site.browser(as: site.cast.coach)
            for path in ["/evidence", "/evidence/new", "/evidence.csv", "/evidence.json"] {
                #expect(try await coach.get(path).status == 404, "\(path)")
                #expect(try await site.stranger().get(path).status == 303, "\(path)")
                #expect(try await site.browser(as: site.cast.leaver).get(path).status == 303, "\(path)")
            }
            #expect(try await coach.keep().status == 404)
            #expect(try await site.browser(as: site.cast.leaver).keep().status != 200)
            #expect(try await site.stranger().get("/api/v1/evidence").status == 401)
            #expect(try await site.facts == 0)
        }
    }

    @Test("can be written again while nobody else has read it", arguments: Engine.allCases)
    func rewritten(engine: Engine) async throws {
        try await withSite(engine) { site in
            let item = try await site.fact(of: site.cast.ines, "Premier jet")
            let browser = try await site.browser(as: site.cast.ines)
            #expect(try await browser.rewrite(item, "Second jet", version: "1").status == 303)
            let page = try await browser.get(item)
            let (new, old) = (page.shows("Second jet"), page.shows("Premier jet"))
            #expect(new && !old)
            let stale = try await browser.rewrite(item, "Troisième jet", version: "1")
            let (typed, stands) = (stale.shows("Troisième jet"), stale.shows("Second jet"))
            #expect(stale.status == 409 && typed && stands)
            #expect(try await browser.rewrite(item, "Demain", version: "2", on: "2026-12-01").status == 422)
            #expect(try await site.events().sorted() == ["evidence.rewritten", "evidence.written"])
        }
    }
}
