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

    @Test("a template takes the company's own crafts where one is meant, and says of the others that nobody has them", arguments: Engine.allCases)
    func template(engine: Engine) async throws {
        try await withSite(engine) { site in
            let hr = try await site.browser(as: site.cast.hr)
            for (french, english) in [("Gestion de produit", "Product craft"), ("Ingénierie", "Software"), ("Design", "Design"), ("UX", "User experience")] {
                #expect(try await hr.post("/crafts/new", ["name_fr": french, "name_en": english]).status == 303)
            }
            let keys = try await site.rows("SELECT key FROM crafts ORDER BY key").map { try $0.get("key", as: String.self) }
            #expect(keys == ["design", "product-craft", "software", "user-experience"])
            #expect(try await hr.post("/frameworks", ["template": "product-organization", "target": "new"]).status == 303)
            let crafts = try await site.rows("SELECT DISTINCT craft FROM ladders ORDER BY craft").map { try $0.get("craft", as: String.self) }
            #expect(crafts == ["data", "design", "product-craft", "software"], "nobody has data; design is a craft of the company by its key")
            // A file of the company's keeps the words it was written with.
            let id = try await site.store()
            let own = try await site.rows("SELECT craft FROM ladders WHERE framework_id = \(id)").map { try $0.get("craft", as: String.self) }
            #expect(Set(own) == ["product"])
        }
    }

    @Test("crafts whose people would have no ladder, and those with two of one track, are told before publishing and block nothing", arguments: Engine.allCases)
    func coverage(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (hr, cast) = (try await site.browser(as: site.cast.hr), site.cast)
            for (french, english) in [("Produit", "Product"), ("Données", "Data"), ("Juridique", "Legal")] {
                #expect(try await hr.post("/crafts/new", ["name_fr": french, "name_en": english]).status == 303)
            }
            let id = try await site.store()
            let quiet = try await hr.get("/frameworks/\(id)").shows("aucun parcours")
            #expect(!quiet, "nobody has a craft yet")
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                for (craft, people) in [("data", [cast.ruben, cast.piotr]), ("product", [cast.ines]), ("legal", [cast.leaver])] {
                    for member in people {
                        _ = try db.run("UPDATE people SET craft_id = (SELECT id FROM crafts WHERE key = \(craft)) WHERE id = \(member.person)")
                    }
                }
            }
            let draft = try await hr.get("/frameworks/\(id)")
            let isTold = draft.shows("2 personnes du métier Données n’auront aucun parcours") && !draft.shows("Juridique")
            #expect(isTold, "whoever left is not counted")
            let again: KeyValuePairs = ["ladder_fr": "Produit bis", "ladder_craft": "product", "ladder_track": "individual"]
            #expect(try await hr.post("/frameworks/\(id)/ladders", again).status == 303)
            let isDoubled = try await hr.get("/frameworks/\(id)").shows("Produit a deux parcours de filière expertise")
            #expect(isDoubled)
            let reader = try await site.browser(as: cast.head).get("/frameworks/\(id)").shows("aucun parcours")
            #expect(!reader)
            #expect(try await site.publish(id).status == 303)
            let published = try await hr.get("/frameworks/\(id)").shows("n’auront aucun parcours")
            #expect(!published)
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
