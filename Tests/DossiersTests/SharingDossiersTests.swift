import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("Sharing a file seals it")
struct SharingDossiersTests {
    @Test("nothing is shared without a claim, or with a claim that rests on nothing", arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let empty = try await scene.share()
            let saysEmpty = empty.shows("The file has no claim.")
            #expect(empty.status == 409 && saysEmpty)
            try await scene.supported()
            _ = try await scene.claim("Une affirmation sans fait", about: 2)
            let bare = try await scene.share()
            let saysBare = bare.shows("One claim rests on nothing.") && bare.shows("Une affirmation sans fait")
            #expect(bare.status == 409 && saysBare)
            #expect(try await site.program(as: site.cast.tomasz).post(scene.address + "/dossier/sharing").status == 409)
            #expect(try await site.count("SELECT count(*) FROM dossiers") == 0)
            #expect(try await site.count("SELECT count(*) FROM reviews WHERE shared_at IS NULL") == 1)
        }
    }

    @Test("the review is shared, the bytes kept, and the seal follows the journal", arguments: Engine.allCases)
    func whole(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            try await scene.supported()
            let shared = try await scene.share()
            #expect(shared.status == 303 && shared.location == scene.address + "/dossier")
            #expect(try await site.count("SELECT count(*) FROM reviews WHERE state = 'shared'") == 1)
            let dossier = try await scene.dossier()
            let ines = try await site.browser(as: site.cast.ines)
            let waiting = try await ines.get(dossier + "/verification")
            #expect(waiting.status == 200 && waiting.heading == "Le scellé est en cours")
            let read = try await ines.get(scene.address + "/dossier")
            let shows = read.shows("il s’achève en quelques secondes") && read.shows("Les appels ont baissé.") && read.shows("Signer votre évaluation")
            #expect(shows)
            #expect(try await ines.get(dossier + "/seal.json").status == 404)
            try await scene.runJobs()
            let sealed = try await ines.get(dossier + "/verification")
            #expect(sealed.heading == "Le sceau est valide")
            let broken = sealed.shows("non valide")
            #expect(!broken)
            #expect(try await ines.get(dossier + "/seal.json").status == 200)
            let pem = try await ines.get("/dossiers/public-key.pem").text
            #expect(pem.hasPrefix("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA"))
            let events = try await site.events()
            #expect(events.filter { ["review.shared", "dossier.shared", "signing_key.made", "dossier.sealed"].contains($0) }.count == 4)
        }
    }

    @Test("sealing twice changes nothing, and a second dossier takes the same key", arguments: Engine.allCases)
    func again(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let dossier = try await scene.sealed()
            let before = try await site.browser(as: site.cast.ines).get(dossier + "/seal.json").text
            let id = String(dossier.dropFirst("/dossiers/".count))
            try await scene.write(
                """
                INSERT INTO jobs (id, organization_id, kind, payload, key, run_at, attempts)
                VALUES (\(Cast.id(DossierScene.self, 1200)), \(site.cast.alize), 'dossiers.seal', \(id), 'again', \(site.clock.now), 0)
                """)
            try await scene.runJobs()
            let after = try await site.browser(as: site.cast.ines).get(dossier + "/seal.json").text
            #expect(before == after)
            #expect(try await site.count("SELECT count(*) FROM jobs WHERE kind = 'dossiers.seal'") == 0)
            #expect(try await site.count("SELECT count(*) FROM signing_keys") == 1)
        }
    }

    @Test("sent twice, shared once; what changed since it was read is read again first", arguments: Engine.allCases)
    func once(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            try await scene.supported()
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let seen = try #require(try await tomasz.get(scene.address + "/dossier").between("name=\"seen\" value=\"", "\""))
            try await scene.supported("Une autre", about: 2)
            let stale = try await tomasz.post(scene.address + "/dossier/sharing", ["seen": seen])
            let says = stale.shows("The file changed since you read it.") && stale.shows("Une autre")
            #expect(stale.status == 409 && says)
            let fresh = try #require(try await tomasz.get(scene.address + "/dossier").between("name=\"seen\" value=\"", "\""))
            let key = Secret.random()
            for _ in 1...3 { #expect(try await tomasz.post(scene.address + "/dossier/sharing", ["seen": fresh], once: key).status == 303) }
            let late = try await tomasz.post(scene.address + "/dossier/sharing", ["seen": fresh])
            #expect(late.status == 409)
            #expect(try await site.count("SELECT count(*) FROM dossiers") == 1)
        }
    }

    @Test("once shared nothing of it can be written any more", arguments: Engine.allCases)
    func frozen(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let (claim, fact) = try await scene.supported()
            try await scene.share()
            let tomasz = try await site.browser(as: site.cast.tomasz)
            let fields: KeyValuePairs = ["text": "x", "language": "fr", "about": "theme:\(DossierScene.themes[0])", "version": "1"]
            #expect(try await tomasz.get(claim).status == 409)
            #expect(try await tomasz.post(claim, fields).status == 409)
            #expect(try await tomasz.post(scene.address + "/claims/new", fields).status == 409)
            #expect(try await tomasz.post("\(claim)/removal").status == 409)
            #expect(try await tomasz.post("\(claim)/evidence/\(fact)/removal").status == 409)
            for member in [site.cast.ines, site.cast.hr] {
                let browser = try await site.browser(as: member)
                #expect(try await browser.post(scene.address + "/claims/new", fields).status == 403, "\(member.name)")
                #expect(try await browser.post(scene.address + "/dossier/sharing").status == 403, "\(member.name)")
                #expect(try await browser.post(claim, fields).status == 403, "\(member.name)")
            }
            for change: Query in ["UPDATE dossiers SET content_hash = content_hash", "DELETE FROM dossier_managers", "DELETE FROM dossiers"] {
                await #expect(throws: StorageError.self) { try await scene.write(change) }
            }
        }
    }

    @Test("the home page asks the manager to prepare and share, and leads there", arguments: Engine.allCases)
    func toDo(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await DossierScene(site)
            let home = try await site.browser(as: site.cast.tomasz).get("/").text
            let leads = home.contains("href=\"\(scene.address)/dossier\"") && home.contains("Prepare and share the file of Inès Vauquelin")
            #expect(leads)
            let review = try await site.browser(as: site.cast.tomasz).get(scene.address).text
            let links = review.contains("href=\"\(scene.address)/dossier\"")
            #expect(links)
        }
    }
}
