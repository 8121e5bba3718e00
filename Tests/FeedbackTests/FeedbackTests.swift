import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Feedback at any time")
struct FeedbackTests {
    /// Inès asks Piotr, of another team. It is Tuesday 6 October 2026.
    private func asked(_ site: TestSite) async throws -> String {
        let page = try await site.browser(as: site.cast.ines).post(
            "/feedback/request",
            [
                "person": site.cast.piotr.person.description, "moment": "La revue de lancement", "question": "Qu’ai-je mal préparé ?",
                "due_on": "2026-10-20",
            ])
        return page.location ?? ""
    }

    @Test("is asked of anybody, said to be signed before it is typed, and read by the asker alone once given", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (note, cast) = (try await asked(site), site.cast)
            let home = try await site.browser(as: cast.piotr).get("/").shows("Inès Vauquelin vous demande un feedback")
            let piotr = try await site.browser(as: cast.piotr)
            let said = try await piotr.get(note)
            let isSaid = said.shows("Votre réponse est signée") && said.shows("Qu’ai-je mal préparé")
            #expect(home && isSaid)
            #expect(try await piotr.post(note, ["text": "Les chiffres manquaient", "version": "1"]).status == 303)
            for member in [cast.ines, cast.piotr] {
                let page = try await site.browser(as: member).get(note).shows("Les chiffres manquaient")
                let data = try await site.program(as: member).get(note).text.contains("Les chiffres manquaient")
                #expect(page == (member.person == cast.piotr.person) && data == page, "a draft is its author’s: \(member.name)")
            }
            let counts = try await site.program(as: cast.ines).get(note).text.contains("version")
            #expect(!counts, "how often a draft is kept is its author’s too")
            #expect(try await piotr.post(note, ["text": "Autre", "version": "1"]).status == 409, "kept meanwhile")
            #expect(try await piotr.post(note, ["text": "Les chiffres manquaient au début", "version": "2", "then": "give"]).status == 303)
            #expect(try await piotr.post(note, ["text": "Non", "version": "3", "then": "give"]).status == 409, "it changes no more")
            let reads = try await site.browser(as: cast.ines).get(note).shows("Les chiffres manquaient au début")
            let told = try await site.browser(as: cast.ines).get("/").shows("vous a donné un feedback")
            #expect(reads && told)
            for member in [cast.tomasz, cast.hr, cast.ceo, cast.cpo, cast.admin, cast.head, cast.ruben, cast.coach, cast.elsewhere] {
                let page = try await site.browser(as: member).get(note)
                #expect(page.status == 404, "\(member.name)")
            }
            #expect(try await site.browser(as: cast.ines).post(note + "/reading").status == 303)
            let still = try await site.browser(as: cast.ines).get("/").shows("vous a donné un feedback")
            let learns = try await site.program(as: cast.piotr).get(note).text.contains("isRead")
            #expect(!still && !learns, "when somebody read is nobody’s business")
        }
    }

    @Test("is kept as evidence, for oneself or shared: a manager reads it only then", arguments: Engine.allCases)
    func kept(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (note, cast) = (try await asked(site), site.cast)
            #expect(try await site.browser(as: cast.ines).post(note + "/evidence", ["audience": "own"]).status == 409, "nothing is given yet")
            _ = try await site.browser(as: cast.piotr).post(note, ["text": "Très clair sur les risques", "version": "1", "then": "give"])
            #expect(try await site.browser(as: cast.piotr).post(note + "/evidence", ["audience": "shared"]).status == 403)
            #expect(try await site.browser(as: cast.ines).post(note + "/evidence", ["audience": "everybody"]).status == 422)
            let before = try await site.browser(as: cast.tomasz).get("/people/\(cast.ines.person)/evidence").shows("Piotr")
            #expect(try await site.browser(as: cast.ines).post(note + "/evidence", ["audience": "shared"]).status == 303)
            let after = try await site.browser(as: cast.tomasz).get("/people/\(cast.ines.person)/evidence").shows("Feedback de Piotr")
            #expect(!before && after)
            #expect(try await site.browser(as: cast.tomasz).get(note).status == 404, "the note itself stays between two")
            #expect(try await site.browser(as: cast.ines).post(note + "/evidence", ["audience": "own"]).status == 409, "once")
            let second = try await asked(site)
            _ = try await site.browser(as: cast.piotr).post(second, ["text": "À revoir ensemble", "version": "1", "then": "give"])
            _ = try await site.browser(as: cast.ines).post(second + "/evidence", ["audience": "own"])
            let count = try await site.count("SELECT count(*) FROM evidence_items WHERE confidentiality = 'private'")
            let list = try await site.browser(as: cast.tomasz).get("/people/\(cast.ines.person)/evidence").shows("À revoir ensemble")
            #expect(count == 1 && !list)
        }
    }

    @Test("stays in the words it was given in, once kept: whoever received it shares or erases it, and rewrites none of it", arguments: Engine.allCases)
    func quoted(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (note, cast) = (try await asked(site), site.cast)
            _ = try await site.browser(as: cast.piotr).post(note, ["text": "Les chiffres manquaient", "version": "1", "then": "give"])
            let ines = try await site.browser(as: cast.ines)
            #expect(try await ines.post(note + "/evidence", ["audience": "own"]).status == 303)
            let id = try #require(try await site.rows("SELECT id FROM evidence_items").first?.get("id", as: String.self))
            let item = "/evidence/\(id)"
            let says = try await ines.get(item).shows("les mots de quelqu’un d’autre")
            let offers = try await ines.get(item).shows(item + "/edit")
            #expect(says && !offers)
            let fact: KeyValuePairs = [
                "kind": "message", "happened_on": "2026-10-06", "title": "Feedback de Piotr", "detail": "Rien ne manquait", "language": "fr", "version": "1",
            ]
            let before = try await site.dump()
            #expect(try await ines.get(item + "/edit").status == 409)
            #expect(try await ines.post(item + "/edit", fact).status == 409)
            let after = try await site.dump()
            #expect(after.changed(since: before) == [])
            #expect(try await ines.post(item + "/sharing").status == 303)
            let correction: KeyValuePairs = ["title": "Feedback de Piotr", "detail": "Rien", "language": "fr", "reason": "Mieux dit", "version": "2"]
            #expect(try await ines.get(item + "/correction").status == 409)
            #expect(try await ines.post(item + "/correction", correction).status == 409)
            let reads = try await site.browser(as: cast.tomasz).get(item).shows("Les chiffres manquaient")
            #expect(reads)
            let second = try await asked(site)
            _ = try await site.browser(as: cast.piotr).post(second, ["text": "À revoir ensemble", "version": "1", "then": "give"])
            _ = try await ines.post(second + "/evidence", ["audience": "own"])
            let kept = try #require(try await site.rows("SELECT id FROM evidence_items WHERE confidentiality = 'private'").first?.get("id", as: String.self))
            #expect(try await ines.post("/evidence/\(kept)/withdrawal").status == 303, "a private one is erased, and the feedback stays")
            let left = try await ines.get(second).shows("À revoir ensemble")
            #expect(left)
        }
    }

    @Test("is declined, withdrawn, or expires on its day", arguments: Engine.allCases)
    func ended(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (note, cast) = (try await asked(site), site.cast)
            let piotr = try await site.browser(as: cast.piotr)
            _ = try await piotr.post(note, ["text": "Un brouillon", "version": "1"])
            #expect(try await piotr.post(note + "/refusal", ["reason": "Je n’y étais pas"]).status == 303)
            let reads = try await site.browser(as: cast.ines).get(note).shows("Je n’y étais pas")
            let kept = try await site.count("SELECT count(*) FROM feedback WHERE text IS NOT NULL")
            #expect(reads && kept == 0, "what was begun is erased")
            let other = try await asked(site)
            #expect(try await piotr.post(other + "/withdrawal").status == 403)
            #expect(try await site.browser(as: cast.ines).post(other + "/withdrawal").status == 303)
            #expect(try await piotr.post(other, ["text": "Tard", "version": "1"]).status == 409)
            let last = try await asked(site)
            site.clock.advance(days: 15)
            let late = try await site.browser(as: cast.piotr)
            #expect(try await late.post(last, ["text": "Tard", "version": "1", "then": "give"]).status == 409, "expired")
            let asks = try await late.get("/").shows("vous demande un feedback")
            let says = try await site.browser(as: cast.ines).get("/feedback").shows("expirée")
            #expect(!asks && says)
        }
    }

    @Test("is given unasked: a draft exists for its author alone", arguments: Engine.allCases)
    func unasked(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let gaia = try await site.browser(as: cast.gaia)
            let fields: KeyValuePairs = ["person": cast.ines.person.description, "moment": "L’atelier", "text": "Bravo pour le cadrage"]
            let begun = try await gaia.post("/feedback/new", fields)
            let note = begun.location ?? ""
            #expect(begun.status == 303)
            #expect(try await site.browser(as: cast.ines).get(note).status == 404)
            let none = try await site.browser(as: cast.ines).get("/feedback")
            let asks = none.shows("Demandez un feedback à quelqu’un") && !none.shows("L’atelier")
            #expect(asks)
            #expect(try await gaia.post(note + "/refusal", ["reason": "Non"]).status == 409)
            #expect(try await gaia.post(note, ["text": "", "version": "1", "then": "give"]).status == 422, "nothing is written")
            #expect(try await gaia.post(note, ["text": "Bravo pour le cadrage", "version": "1", "then": "give"]).status == 303)
            let reads = try await site.browser(as: cast.ines).get(note).shows("Bravo pour le cadrage")
            #expect(reads)
        }
    }

    @Test("given as data, holds what a text holds, brackets too; a body that goes deeper than any form is not read", arguments: Engine.allCases)
    func asData(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let gaia = try await site.program(as: site.cast.gaia)
            let brackets = String(repeating: "[x] {\\\"y\\\"} ", count: 200)
            let fields = ["person": site.cast.ines.person.description, "moment": "L’atelier", "text": brackets]
            #expect(try await gaia.post("/feedback/new", fields).status == 200)
            #expect(try await site.rows("SELECT text FROM feedback").first?.get("text", as: String.self) == brackets.trimmingCharacters(in: .whitespaces))
            var deep: any Sendable = "x"
            for _ in 1...40 { deep = [deep] as [any Sendable] }
            #expect(try await gaia.post("/feedback/new", ["moment": deep]).status == 400)
            #expect(try await site.count("SELECT count(*) FROM feedback") == 1)
        }
    }

    @Test("is asked of nobody unfit, for no day out of reach, of no more than ten at once, and never by a coach, past or present", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let ines = try await site.browser(as: cast.ines)
            let ask = { (person: Cast.Member, day: String) in
                try await ines.post("/feedback/request", ["person": person.person.description, "moment": "La revue", "due_on": day]).status
            }
            for member in [cast.ines, cast.leaver, cast.coach, cast.elsewhere] {
                let status = try await ask(member, "2026-10-20")
                #expect(status == 422, "\(member.name)")
            }
            for day in ["2026-10-06", "2026-10-01", "2027-02-01"] {
                let status = try await ask(cast.gaia, day)
                #expect(status == 422, "\(day)")
            }
            let foreign = try await ines.post(
                "/feedback/request",
                ["person": cast.gaia.person.description, "moment": "La revue", "due_on": "2026-10-20", "competencies": cast.gaia.person.description])
            #expect(foreign.status == 422, "a competency of no grid of hers")
            #expect(try await site.browser(as: cast.coach).get("/feedback").status == 404)
            #expect(try await site.count("SELECT count(*) FROM feedback") == 0)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE role_grants SET to_on = '2026-10-01' WHERE person_id = \(cast.coach.person)")
            }
            let former = try await site.browser(as: cast.coach)
            for address in ["/feedback", "/feedback/request", "/feedback/new", "/evidence"] {
                #expect(try await former.get(address).status == 404, "from outside still, once the coaching is over: \(address)")
            }
            let home = try await former.get("/")
            #expect(home.status == 200 && !home.text.contains("href=\"/feedback\""))
            for _ in 1...10 { _ = try await asked(site) }
            let eleventh = try await ask(cast.gaia, "2026-10-20")
            #expect(eleventh == 409)
        }
    }
}
