import Careers
import Foundation
import HTTPTypes
import Kernel
import Storage
import TestKit
import Testing

@Suite("Reading a sealed dossier")
struct ReadingDossiersTests {
    @Test("a fact says who reads it: HR in the file that cites it, once it is shared", arguments: Engine.allCases)
    func cited(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let (_, fact) = try await scene.supported()
            let (ines, tomasz) = (try await site.browser(as: site.cast.ines), try await site.browser(as: site.cast.tomasz))
            let before = try await tomasz.get("/evidence/\(fact)")
            let mayBe = before.shows("HR, if a review file cites it") && !before.shows("in the files that cite it")
            #expect(mayBe)
            #expect(try await scene.share().status == 303)
            let after = try await tomasz.get("/evidence/\(fact)")
            let says = after.shows("reads it in the files that cite it") && !after.shows("Anybody else, HR")
            let french = try await ines.get("/evidence/\(fact)").shows("le lisent dans les dossiers qui le citent")
            #expect(says && french)
            #expect(try await site.browser(as: site.cast.hr).get("/evidence/\(fact)").status == 404, "there, and not here")
        }
    }

    private static let addresses = [
        "/documents/fr", "/documents/en", "/documents/fr.pdf", "/documents/en.pdf", "/documents/json", "/verification", "/seal.json",
    ]

    @Test("the person, the managers of then and of today, and HR read it; nobody else finds it", arguments: Engine.allCases)
    func readers(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let cast = site.cast
            try await scene.manage(cast.gaia, from: "2026-10-06", endingOthers: true)
            for member in [cast.ines, cast.tomasz, cast.gaia, cast.hr] {
                let browser = try await site.browser(as: member)
                for address in Self.addresses {
                    #expect(try await browser.get(dossier + address).status == 200, "\(member.name) \(address)")
                    #expect(try await browser.get("/api/v1" + dossier + address).status == 200, "\(member.name) \(address)")
                }
                #expect(try await browser.get(scene.address + "/dossier").status == 200, "\(member.name)")
            }
            for member in [
                cast.admin, cast.cpo, cast.ceo, cast.head, cast.former, cast.piotr, cast.ruben, cast.coach, cast.elsewhereHR, cast.elsewhere,
            ] {
                let browser = try await site.browser(as: member)
                for address in Self.addresses { #expect(try await browser.get(dossier + address).status == 404, "\(member.name) \(address)") }
                #expect(try await browser.get(scene.address + "/dossier").status == 404, "\(member.name)")
            }
            #expect(try await site.browser(as: cast.elsewhere).get("/dossiers/public-key.pem").status == 404)
            let stranger = site.stranger()
            for address in Self.addresses { #expect(try await stranger.get(dossier + address).status == 303, "\(address)") }
            #expect(try await stranger.get("/api/v1" + dossier + "/documents/json").status == 401)
        }
    }

    @Test("the manager of the sharing day reads it for good, as the table printed before the launch says", arguments: Engine.allCases)
    func forGood(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            try await scene.manage(site.cast.gaia, from: "2026-10-06", endingOthers: true)
            let page = try await site.browser(as: site.cast.tomasz).get(dossier + "/documents/fr")
            let said = try await site.browser(as: site.cast.ines).get(scene.address).shows("manager au jour du partage")
            let reads = page.shows("Vu de moi") && page.shows("Vu du manager")
            #expect(page.status == 200 && reads && said)
        }
    }

    @Test("before the sharing there is nothing to read", arguments: Engine.allCases)
    func before(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            try await scene.supported()
            for member in [site.cast.ines, site.cast.hr] {
                #expect(try await site.browser(as: member).get(scene.address + "/dossier").status == 404, "\(member.name)")
            }
            #expect(try await site.browser(as: site.cast.ines).get("/dossiers/public-key.pem").status == 404)
        }
    }

    @Test("the same bytes reprint after the framework, the facts, the names and the managers have changed", arguments: Engine.allCases)
    func reprint(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let ines = try await site.browser(as: site.cast.ines)
            let texts = { () async throws -> [String] in
                var texts: [String] = []
                for address in ["/documents/fr", "/documents/en", "/documents/json", "/seal.json"] { texts.append(try await ines.get(dossier + address).text) }
                return texts
            }
            let first = try await texts()
            try await change(scene)
            #expect(try await site.count("SELECT count(*) FROM frameworks WHERE status = 'superseded'") == 2)
            let second = try await texts()
            #expect(first == second)
            let isComplete = first[0].contains("412 puis 255 appels") && first[0].contains("Tomasz Lindqvist") && first[0].contains("version 3")
            #expect(isComplete)
            let shown = try await ines.get(scene.address + "/dossier")
            let isOld = shown.shows("412 puis 255 appels") && !shown.shows("Chiffre corrigé")
            #expect(isOld)
            #expect(try await ines.get(dossier + "/verification").heading == "Le sceau est valide")
        }
    }

    /// Everything a dossier was drawn from, changed after it.
    private func change(_ scene: DossierScene) async throws {
        let (cast, now) = (scene.cast, scene.site.clock.now)
        try await publishTwice(scene)
        let item: ID<DossierScene>? = try await scene.site.rows("SELECT id FROM evidence_items").first?.get("id")
        try await scene.write(
            """
            INSERT INTO evidence_wordings (item_id, number, organization_id, language, title, reason, written_at)
            VALUES (\(orNull: item), 2, \(cast.alize), 'fr', 'Chiffre corrigé', 'erreur de lecture', \(now))
            """)
        try await scene.write("UPDATE evidence_items SET withdrawn_at = \(now), withdrawal_reason = 'erreur'")
        try await scene.write("UPDATE people SET family_name = 'Mariée' WHERE id = \(cast.ines.person)")
        try await scene.write("UPDATE organizations SET name = 'Autre nom' WHERE id = \(cast.alize)")
        try await scene.manage(cast.gaia, from: "2026-10-06", endingOthers: true)
    }

    /// Two versions after the one it was drawn from, each published with a text that the one before has not.
    private func publishTwice(_ scene: DossierScene) async throws {
        let (site, cpo) = (scene.site, try await scene.site.browser(as: scene.cast.cpo))
        var last = DossierScene.framework.description
        for level in ["2", "3"] {
            last = try await site.publishNextVersion(of: last, on: "2026-10-06") { draft in
                let found = try await site.rows("SELECT id FROM ladders WHERE framework_id = \(orNull: FrameworkID(draft))")
                let ladder: LadderID = try #require(found.first).get("id")
                let cell: KeyValuePairs = ["competency": "Clients", "level": level, "text": "Écoute trois clients.", "language": "fr", "revision": "0"]
                try #require(await cpo.post("/ladders/\(ladder)/cells", cell).status == 303)
            }
        }
    }

    @Test("a document opens in the browser with its own style, links to nothing, and takes nothing", arguments: Engine.allCases)
    func document(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let ines = try await site.browser(as: site.cast.ines)
            for language in ["fr", "en"] {
                let page = try await ines.get(dossier + "/documents/" + language)
                #expect(page.headers[.contentDisposition]?.hasPrefix("inline") == true)
                let policy = try #require(page.headers[.contentSecurityPolicy])
                #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-") && !policy.contains("script-src"))
                let isWhole = page.text.contains("<html lang=\"\(language)\">") && page.text.contains("<style>")
                let isClosed = !page.text.contains("<script") && !page.text.contains("<link") && !page.text.contains("src=") && !page.text.contains("href=\"/")
                #expect(isWhole && isClosed)
            }
            let json = try await ines.get(dossier + "/documents/json")
            #expect(json.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(json.json?["schema"] as? String == "palier-dossier/2")
        }
    }
}
