import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The questions of a cycle")
struct CycleQuestionTests {
    private static let keep: KeyValuePairs<String, String> = [
        "text_fr": "Que doit-elle continuer ?", "text_en": "What should they keep doing?", "help_fr": "Une situation", "asked": "peer", "is_required": "on",
    ]

    private func texts(_ cycle: String, _ site: TestSite) async throws -> [String] {
        let data = try await site.browser(as: site.cast.hr).get("/api/v1" + cycle + "/questions")
        let questions = data.json?["questions"] as? [[String: Any]] ?? []
        return questions.map { ($0["text"] as? [String: String])?["fr"] ?? ($0["text"] as? [String: String])?["en"] ?? "" }
    }

    private func question(_ text: String, _ site: TestSite) async throws -> String {
        let rows = try await site.rows("SELECT q.id FROM cycle_questions q WHERE q.text_fr = \(text)")
        return try rows.first?.get("id") ?? ""
    }

    @Test("the last place, asked for twice at once, is given once", arguments: Engine.allCases)
    func lastPlace(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.prepared()
            let (hr, cpo) = (try await site.browser(as: cast.hr), try await site.browser(as: cast.cpo))
            for number in 1...7 { _ = try await hr.post(cycle + "/questions", ["text_fr": "Question \(number)", "asked": "self"]) }
            async let one = hr.post(cycle + "/questions", ["text_fr": "La huitième", "asked": "self"])
            async let other = cpo.post(cycle + "/questions", ["text_fr": "Une autre", "asked": "self"])
            let statuses = try await [one.status, other.status].sorted()
            #expect(statuses == [303, 409])
            #expect(try await site.count("SELECT count(*) FROM cycle_questions") == 8)
        }
    }

    @Test("those who run it write, order, change and remove them, until the launch", arguments: Engine.allCases)
    func written(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.prepared()
            let hr = try await site.browser(as: cast.hr)
            let offered = try await hr.get(cycle + "/questions").shows("Prendre ces questions")
            #expect(offered)
            _ = try await hr.post(cycle + "/questions", fields: Self.keep.map { ($0.key, $0.value) })
            _ = try await site.browser(as: cast.cpo).post(cycle + "/questions", ["text_fr": "De quoi a-t-elle besoin ?", "asked": "manager"])
            _ = try await hr.post(cycle + "/questions", ["text_fr": "À retirer", "asked": "self"])
            let (first, last) = (try await question("Que doit-elle continuer ?", site), try await question("À retirer", site))
            _ = try await hr.post(cycle + "/questions/\(first)/later")
            _ = try await hr.post(cycle + "/questions/\(last)/removal")
            #expect(try await texts(cycle, site) == ["De quoi a-t-elle besoin ?", "Que doit-elle continuer ?"])
            let changed = try await hr.post(
                cycle + "/questions/\(first)", ["text_fr": "Que doit-elle garder ?", "text_en": "What to keep?", "asked": "peer", "version": "1"])
            let stale = try await hr.post(cycle + "/questions/\(first)", ["text_fr": "Autre chose", "asked": "peer", "version": "1"])
            #expect((changed.status, stale.status) == (303, 409))
            let keepsWords = stale.shows("Autre chose") && stale.shows("a changé entre-temps")
            #expect(keepsWords)
            let english = try await site.browser(as: cast.cpo).get(cycle + "/questions")
            let marked = english.shows("What to keep?") && english.text.contains("lang=\"fr\">De quoi a-t-elle besoin")
            #expect(marked || cast.cpo.language == .french)
            _ = try await hr.post(cycle + "/check")
            _ = try await hr.post(cycle + "/launch")
            let frozen = try await hr.post(cycle + "/questions", ["text_fr": "Trop tard", "asked": "self"])
            let says = frozen.shows("figées depuis le lancement")
            #expect(frozen.status == 409 && says)
            for path in ["/questions/\(first)/removal", "/questions/\(first)/later", "/proposed-questions"] {
                let refused = try await hr.post(cycle + path)
                #expect(refused.status == 409, "\(path)")
            }
            #expect(try await texts(cycle, site) == ["De quoi a-t-elle besoin ?", "Que doit-elle garder ?"])
            #expect(try await site.events().filter { $0.hasPrefix("cycle.question_") }.count == 6)
        }
    }

    @Test("a question needs words and somebody to answer it; there are eight at most; others do not find the page", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.prepared()
            let hr = try await site.browser(as: cast.hr)
            let empty = try await hr.post(cycle + "/questions", ["text_fr": "  ", "help_fr": "Une aide gardée"])
            let says = empty.shows("en français, en anglais") && empty.shows("au moins qui répond") && empty.shows("Une aide gardée")
            #expect(empty.status == 422 && says)
            for number in 1...8 { _ = try await hr.post(cycle + "/questions", ["text_en": "Number \(number)?", "asked": "self"]) }
            let ninth = try await hr.post(cycle + "/questions", ["text_fr": "Une de trop", "asked": "self"])
            let proposed = try await hr.post(cycle + "/proposed-questions")
            #expect((ninth.status, proposed.status) == (409, 409))
            for stranger in [cast.ruben, cast.tomasz, cast.head, cast.admin, cast.elsewhereHR] {
                let browser = try await site.browser(as: stranger)
                let (page, posted) = (try await browser.get(cycle + "/questions"), try await browser.post(cycle + "/proposed-questions"))
                #expect((page.status, posted.status) == (404, 404), "\(stranger.name)")
            }
        }
    }

    @Test("they are proposed to a new cycle, and taken over by the next in one press", arguments: Engine.allCases)
    func taken(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let first = try await scene.prepared()
            let hr = try await site.browser(as: cast.hr)
            _ = try await hr.post(first + "/proposed-questions")
            let again = try await hr.post(first + "/proposed-questions")
            let proposed = try await texts(first, site)
            #expect(proposed.count == 4 && again.status == 409)
            let next = try await scene.prepared(["name": "Printemps 2027"])
            _ = try await hr.post(
                next + "/questions", ["text_fr": proposed[0], "text_en": "What did you do over the period that you want to keep doing?", "asked": "self"])
            let source = String(first.split(separator: "/").last ?? "")
            let taken = try await hr.post(next + "/questions-of/\(source)")
            #expect(taken.status == 303)
            #expect(try await texts(next, site) == proposed, "what is asked already is not asked twice")
            let elsewhere = try await site.browser(as: cast.elsewhereHR).post(next + "/questions-of/\(source)")
            #expect(elsewhere.status == 404)
            let linked = try await hr.get(next + "/check").shows("4 questions ouvertes")
            #expect(linked)
        }
    }
}
