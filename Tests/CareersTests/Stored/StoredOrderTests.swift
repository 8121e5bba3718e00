import Careers
import Storage
import TestKit
import Testing

@Suite("Importing what does not say its order, and starting from a template")
struct StoredOrderTests {
    @Test("the page asks for the order with one to confirm, and stores nothing", arguments: Engine.allCases)
    func asks(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let before = try await site.dump()
            let page = try await cpo.upload("/frameworks/import", files: [("files", "roles.csv", Array(LongTable.text.utf8))])
            #expect(page.status == 200)
            let asks = page.shows("L’ordre des paliers d’un parcours reste à confirmer")
            let proposes = page.text.contains("# Baker\nBaker\nSenior baker</textarea>")
            let says = page.shows("Ordre non confirmé")
            #expect(asks && proposes && says)
            let offersToStore = page.text.contains("name=\"target\"")
            #expect(!offersToStore)
            let refused = try await cpo.post("/frameworks", ["text": LongTable.text, "target": "new"])
            #expect(refused.status == 422)
            #expect(try await site.dump() == before)
        }
    }

    @Test("confirmed, the order goes with the files until they are stored", arguments: Engine.allCases)
    func confirmed(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let page = try await cpo.post("/frameworks/import", ["text": LongTable.text, "order": "# Baker\nBaker\nSenior baker"])
            let (isReady, carries) = (page.shows("prêts à être enregistrés"), page.text.contains("value=\"# Baker\nBaker\nSenior baker\""))
            #expect(page.status == 200 && isReady && carries)
            let stored = try await cpo.post("/frameworks", ["text": LongTable.text, "target": "new", "order": LongTable.order])
            #expect(stored.status == 303)
            #expect(try await site.count("SELECT count(*) FROM ladders") == 2)
            #expect(try await site.count("SELECT count(*) FROM expectations") == 4)
            #expect(try await site.count("SELECT count(*) FROM levels WHERE name_en = 'Senior baker' AND position = 2") == 1)
            #expect(try await site.count("SELECT count(*) FROM frameworks WHERE source_dialect = 'long-csv' AND status = 'draft'") == 1)
            let id = try #require(stored.location)
            let framework = try await cpo.get(id)
            let names = framework.shows("CSV à une ligne par palier et compétence")
            #expect(names)
        }
    }

    @Test("an order that leaves a level out is asked again, with what was written", arguments: Engine.allCases)
    func incomplete(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let page = try await cpo.post("/frameworks/import", ["text": LongTable.text, "order": "# Baker\nBaker\nMaster"])
            let (keeps, says) = (page.text.contains("# Baker\nBaker\nMaster"), page.shows("met à la même place"))
            #expect(page.status == 200 && keeps && says)
        }
    }

    @Test("programs are asked the same", arguments: Engine.allCases)
    func programs(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.hr)
            let preview = try await program.post("/frameworks/import", ["text": LongTable.text])
            #expect(preview.json?["canBeStored"] as? Bool == false)
            let question = (preview.json?["unordered"] as? [[String: Any]])?.first
            #expect(question?["proposal"] as? [String] == ["Baker", "Senior baker"])
            #expect(question?["found"] as? [String] == ["Senior baker", "Baker"])
            let stored = try await program.post("/frameworks", ["text": LongTable.text, "order": LongTable.order])
            #expect(stored.json?["id"] as? String != nil)
        }
    }

    @Test(
        "the import page offers a template per craft; one is seen, then stored as a draft with both tracks",
        arguments: Engine.allCases
    )
    func template(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cpo = try await site.browser(as: site.cast.cpo)
            let page = try await cpo.get("/frameworks/import")
            let offers = ["produit", "design", "data", "ingénierie"].map { page.shows("Partir du modèle \($0)") }
            let offersAll = page.shows("Partir des quatre métiers")
            #expect(offers == [true, true, true, true] && offersAll)
            let before = try await site.dump()
            let preview = try await cpo.post("/frameworks/import", ["template": "product-management"])
            let isReady = preview.shows("2 parcours sont prêts à être enregistrés")
            #expect(preview.status == 200 && isReady)
            let isOfTemplate = preview.shows("Ce que le modèle contient") && preview.shows("Choisir un autre modèle")
            #expect(isOfTemplate && !preview.shows("Ce que les fichiers contiennent"))
            #expect(preview.text.ranges(of: "rien à signaler").count <= 1, "nothing to say is said once")
            #expect(try await site.dump() == before)
            let stored = try await cpo.post("/frameworks", ["template": "product-management", "target": "new"])
            #expect(stored.status == 303)
            #expect(try await site.count("SELECT count(*) FROM expectations") == 120)
            #expect(try await site.count("SELECT count(*) FROM frameworks WHERE status = 'draft' AND name_fr = 'Référentiel produit'") == 1)
            let location = try #require(stored.location)
            let draft = try await cpo.get(location)
            let tells = draft.shows("textes sont encore ceux du modèle") && draft.shows("Contexte de l’entreprise")
            let leads = draft.text.contains("\(location)/description") && draft.text.contains("/themes/")
            #expect(tells && leads)
            #expect(draft.text.ranges(of: "Thème «").count == 1, "a theme of two ladders is told once")
            let unknown = try await cpo.post("/frameworks/import", ["template": "gardening"])
            #expect(unknown.status == 422)
        }
    }
}
