import Careers
import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The craft of a ladder")
struct LadderCraftTests {
    @Test("a ladder whose craft the company does not have is told before publishing, and given one of the company's", arguments: Engine.allCases)
    func unknown(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            #expect(try await hr.post("/crafts/new", ["name_fr": "Gestion du produit", "name_en": "Product work"]).status == 303)
            let id = try await site.store()
            let ladder = try await site.ladder(of: id)
            let draft = try await hr.get("/frameworks/\(id)")
            let isTold = draft.shows("ne porte aucun métier de l’entreprise") && draft.text.contains("/ladders/\(ladder)/description")
            #expect(isTold)
            let form = try await hr.get("/ladders/\(ladder)/description")
            let isAsked = form.shows("Product (aucun métier de l’entreprise)") && form.shows("Gestion du produit")
            #expect(isAsked)
            let fields: KeyValuePairs = ["name_fr": "Produit", "name_en": "Product", "craft": "product-work", "revision": "1"]
            #expect(try await hr.post("/ladders/\(ladder)/description", fields).status == 303)
            let mended = try await hr.get("/frameworks/\(id)")
            let (isNamed, isStillTold) = (mended.shows("Gestion du produit"), mended.shows("aucun métier de l’entreprise"))
            #expect(isNamed && !isStillTold)
        }
    }

    @Test("who reads a draft without writing it is not asked, and a published one is not warned about", arguments: Engine.allCases)
    func others(engine: Engine) async throws {
        try await withSite(engine) { site in
            let id = try await site.store()
            let draft = try await site.browser(as: site.cast.head).get("/frameworks/\(id)")
            let isAsked = draft.shows("Dire lequel c’est")
            #expect(!isAsked && draft.status == 200)
            #expect(try await site.publish(id).status == 303)
            let published = try await site.browser(as: site.cast.cpo).get("/frameworks/\(id)")
            let isWarned = published.shows("Dire lequel c’est") || published.shows("ne porte aucun métier")
            #expect(!isWarned)
        }
    }
}
