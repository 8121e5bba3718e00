import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("An import over a draft")
struct UndoingAnImportTests {
    @Test("is the last change of the draft: undone, what was written by hand is there again, and can be undone in its turn", arguments: Engine.allCases)
    func undone(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let ladder = try await "/ladders/\(site.ladder(of: id))"
            let cpo = try await site.browser(as: site.cast.cpo)
            func texts() async throws -> String { try await cpo.get("/frameworks/\(id)/export.yaml").text }
            let first = try await texts()
            #expect(try await cpo.post(ladder + "/levels", ["level_fr": "Palier d’expert", "level_en": "Expert level", "above": "3"]).status == 303)
            let byHand = try await texts()
            let file = SmallFramework.with("Restitue les faits entendus", "Restitue les faits séparés des avis")
            try await site.store(file, into: "draft:\(id):\(site.revision(of: id))")
            let page = try await cpo.get(ladder + "/editing")
            let tells = page.shows("un import à la place de ce qui était écrit") && page.shows("séparés des avis") && !page.shows("d’expert")
            #expect(tells)
            #expect(try await cpo.post("/frameworks/\(id)/undo", ["step": site.lastStep()]).status == 303)
            #expect(try await texts() == byHand)
            #expect(try await cpo.post("/frameworks/\(id)/undo", ["step": site.lastStep()]).status == 303)
            #expect(try await texts() == first)
            #expect(try await cpo.get(ladder).status == 200)
        }
    }

    @Test("that says the same is no change to undo", arguments: Engine.allCases)
    func same(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            try await site.store(into: "draft:\(id):1")
            #expect(try await site.count("SELECT count(*) FROM draft_steps") == 0)
        }
    }
}
