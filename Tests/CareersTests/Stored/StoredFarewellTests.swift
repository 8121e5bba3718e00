import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Discarding a draft, archiving a version")
struct StoredFarewellTests {
    @Test("a draft goes away whole once its name is typed", arguments: Engine.allCases)
    func discard(engine: Engine) async throws {
        try await withSite(engine) { site in
            let before = try await site.dump()
            let id = try await site.store()
            let cpo = try await site.browser(as: site.cast.cpo)
            let wrong = try await cpo.post("/frameworks/\(id)/discarding", ["name": "Autre chose"])
            let tells = wrong.shows("Ce n’est pas le nom")
            #expect(wrong.status == 422 && tells)
            #expect(try await cpo.post("/frameworks/\(id)/discarding", ["name": "référentiel produit"]).location == "/paths")
            #expect(try await site.dump() == before)
            #expect(try await site.events().contains("framework.discarded"))
            #expect(try await cpo.get("/frameworks/\(id)").status == 404)
        }
    }

    @Test("an archived version stays whole, for its authors and the heads", arguments: Engine.allCases)
    func archive(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, id) = (site.cast, try await site.published())
            let cpo = try await site.browser(as: cast.cpo)
            #expect(try await cpo.post("/frameworks/\(id)/archiving", ["name": "Product framework"]).status == 303)
            #expect(try await site.status(of: id) == "archived")
            #expect(try await site.events().contains("framework.archived"))
            let expected = [(cast.cpo, 200), (cast.hr, 200), (cast.head, 200), (cast.ines, 404), (cast.admin, 404), (cast.ceo, 404)]
            for (member, status) in expected { #expect(try await site.browser(as: member).get("/frameworks/\(id)").status == status) }
            let paths = try await site.browser(as: cast.ines).get("/paths")
            let isEmpty = paths.shows("Aucun référentiel")
            #expect(isEmpty)
            #expect(try await cpo.post("/frameworks/\(id)/archiving", ["name": "Product framework"]).status == 409)
        }
    }

    @Test("archiving the version in force does not bring an older one back", arguments: Engine.allCases)
    func noReturn(engine: Engine) async throws {
        try await withSite(engine) { site in
            let first = try await site.published()
            let second = try await site.store(into: "version:\(site.lineage(of: first))")
            try await site.confirmCrosswalk(of: second)
            try await site.publish(second)
            let cpo = try await site.browser(as: site.cast.cpo)
            #expect(try await cpo.post("/frameworks/\(second)/archiving", ["name": "Product framework"]).status == 303)
            let paths = try await site.browser(as: site.cast.ines).get("/paths")
            let showsOld = paths.text.contains(first.description)
            #expect(!showsOld)
        }
    }

    @Test("heads may neither discard nor archive; members do not know of it", arguments: Engine.allCases)
    func roles(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, draft) = (site.cast, try await site.store())
            let published = try await site.published(SmallFramework.with("Référentiel Produit", "Autre référentiel"))
            let before = try await site.dump()
            let head = try await site.browser(as: cast.head)
            #expect(try await head.post("/frameworks/\(draft)/discarding", ["name": "Référentiel Produit"]).status == 403)
            #expect(try await head.post("/frameworks/\(published)/archiving", ["name": "Autre référentiel"]).status == 403)
            let ines = try await site.browser(as: cast.ines)
            #expect(try await ines.post("/frameworks/\(draft)/discarding", ["name": "Référentiel Produit"]).status == 404)
            #expect(try await ines.post("/frameworks/\(published)/archiving", ["name": "Autre référentiel"]).status == 403)
            let other = try await site.browser(as: cast.elsewhereHR)
            #expect(try await other.post("/frameworks/\(draft)/discarding", ["name": "Référentiel Produit"]).status == 404)
            #expect(try await other.post("/frameworks/\(published)/archiving", ["name": "Autre référentiel"]).status == 404)
            #expect(try await site.dump() == before)
        }
    }
}
