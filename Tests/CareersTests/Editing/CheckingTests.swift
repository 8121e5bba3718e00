import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Checking the criteria of a ladder")
struct CheckingTests {
    @Test("the author sees the passage, the reason and the way out, in the language asked for", arguments: Engine.allCases)
    func reading(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await "/ladders/" + site.ladder(of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let cell: KeyValuePairs = ["competency": "crafts", "level": "1", "text": "Acts with humility <b>", "language": "en", "revision": "0"]
            #expect(try await cpo.post(ladder + "/cells", cell).status == 303)
            let page = try await cpo.get(ladder + "/checking?language=en")
            #expect(page.status == 200)
            #expect(page.text.contains("<mark>humility</mark>"))
            #expect(page.text.contains("&lt;b&gt;"))
            let others = try await cpo.get(ladder + "/checking?language=en&kind=vague")
            #expect(!others.text.contains("<mark>humility</mark>"))
            let french = try await cpo.get(ladder + "/checking?language=fr")
            #expect(!french.text.contains("<mark>humility</mark>"))
            let strange = try await cpo.get(ladder + "/checking?language=xx&kind=zz")
            #expect(strange.status == 200)
        }
    }

    @Test("what was published is checked too, by those who write frameworks; its remarks lead to where it is read", arguments: Engine.allCases)
    func published(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await "/ladders/" + site.ladder(of: id)
            let hr = try await site.browser(as: site.cast.hr)
            let cell: KeyValuePairs = ["competency": "crafts", "level": "1", "text": "Acts with humility", "language": "en", "revision": "0"]
            #expect(try await hr.post(ladder + "/cells", cell).status == 303)
            let before = try await hr.get("/frameworks/\(id)")
            let leads = before.text.contains("href=\"\(ladder)/checking\"") && before.shows("Relire ce que dit le contrôle des critères")
            #expect(leads, "before it is published")
            #expect(try await site.publish(id, as: site.cast.hr).status == 303)
            let page = try await hr.get(ladder + "/checking?language=en")
            let level = try await site.level(1, of: id)
            let marks = page.text.contains("<mark>humility</mark>") && page.text.contains("href=\"/levels/\(level)\"")
            #expect(page.status == 200 && marks)
            let linked = try await hr.get(ladder).text.contains("\(ladder)/checking")
            let unlinked = try await !site.browser(as: site.cast.ines).get(ladder).text.contains("/checking")
            #expect(linked && unlinked)
            for member in [site.cast.ines, site.cast.head, site.cast.admin] {
                #expect(try await site.browser(as: member).get(ladder + "/checking").status == 403, "\(member.name)")
            }
            #expect(try await site.browser(as: site.cast.elsewhereHR).get(ladder + "/checking").status == 404)
        }
    }

    @Test("what programs read says the same", arguments: Engine.allCases)
    func data(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await "/ladders/" + site.ladder(of: id)
            let cpo = try await site.browser(as: site.cast.cpo)
            let cell: KeyValuePairs = ["competency": "crafts", "level": "1", "text": "Acts with humility", "language": "en", "revision": "0"]
            #expect(try await cpo.post(ladder + "/cells", cell).status == 303)
            let answer = try await site.program(as: site.cast.cpo).get(ladder + "/checking?language=en")
            #expect(answer.text.contains(#""passage":"humility""#))
            #expect(answer.text.contains(#""kind":"moral""#))
        }
    }

    @Test("signals that are stored count: our own template has no remark, in either language", arguments: Engine.allCases)
    func template(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            #expect(try await cpo.post("/frameworks", ["template": "product-design", "target": "new"]).status == 303)
            let page = "/ladders/" + (try await site.newest("ladders")) + "/checking?language="
            let (french, english) = (try await cpo.get(page + "fr"), try await cpo.get(page + "en"))
            let isClean = [french, english].allSatisfy { $0.shows("aucune remarque") || $0.shows("no remark") }
            #expect(isClean)
        }
    }

    @Test("a draft with nothing in that language says what to do", arguments: Engine.allCases)
    func empty(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let begun = try await cpo.post("/frameworks/beginning", ["framework_en": "From nothing"])
            let framework = try #require(begun.location)
            let added = try await cpo.post(framework + "/ladders", ["ladder_en": "Research", "ladder_craft": "research", "ladder_track": "individual"])
            #expect(added.status == 303)
            let page = try await cpo.get("/ladders/" + site.newest("ladders") + "/checking")
            #expect(page.status == 200)
            #expect(page.shows("Rien n’est encore écrit dans cette langue.") || page.shows("Nothing is written in this language yet."))
        }
    }
}
