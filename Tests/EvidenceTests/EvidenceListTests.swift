import Evidence
import Foundation
import HTTPTypes
import Kernel
import Storage
import TestKit
import Testing

@Suite("The list of facts")
struct EvidenceListTests {
    @Test("says why to keep facts when there is none", arguments: Engine.allCases)
    func empty(engine: Engine) async throws {
        try await withSite(engine) { site in
            let page = try await site.browser(as: site.cast.ines).get("/evidence")
            let (why, act) = (page.shows("pas sur les trois dernières semaines"), page.text.contains("href=\"/evidence/new\""))
            #expect(page.status == 200 && why && act)
            #expect(page.heading == "Aucun fait pour l’instant")
            #expect(!page.text.contains("<h2>Aucun fait"), "said once")
        }
    }

    @Test("goes month by month, says how many and since when, and narrows", arguments: Engine.allCases)
    func months(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            _ = try await browser.keep("La note d’août", on: "2026-08-02")
            _ = try await browser.keep("La mesure de septembre", on: "2026-09-15", kind: "measure")
            let page = try await browser.get("/evidence")
            #expect(page.heading == "2 faits sur votre travail, le dernier le 15 septembre 2026")
            let (august, september) = (page.shows("Août 2026"), page.shows("Septembre 2026"))
            #expect(august && september)
            let measures = try await browser.get("/evidence?kind=measure")
            let (found, other) = (measures.shows("La mesure de septembre"), measures.shows("La note d’août"))
            #expect(found && !other)
            let none = try await browser.get("/evidence?kind=message")
            let isSaid = none.shows("Aucun fait ne correspond")
            #expect(isSaid)
            #expect(try await browser.get("/evidence?kind=%00&competency=x&page=-4").status == 200)
        }
    }

    @Test("says what it could not read of an address, keeps it, and refuses it as data and as a file", arguments: Engine.allCases)
    func unreadable(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            _ = try await browser.keep("La mesure de septembre", on: "2026-09-15", kind: "measure")
            let asked = "?from=2026-02-31&kind=rumour&to=2026-12-31"
            let page = try await browser.get("/evidence" + asked)
            let says = (page.shows("2 choix n’ont pas pu être lus"), page.shows("n’est pas une date qui existe"), page.shows("rumour"))
            #expect(page.status == 200 && says == (true, true, true))
            let keeps = page.text.contains("name=\"from\" value=\"2026-02-31\"") && page.text.contains("name=\"to\" value=\"2026-12-31\"")
            let narrowsNothing = page.shows("La mesure de septembre")
            #expect(keeps && narrowsNothing)
            let data = try await site.program(as: site.cast.ines).get("/evidence" + asked)
            #expect(data.status == 422)
            for file in ["/evidence.csv", "/evidence.json"] {
                let refused = try await browser.get(file + asked)
                #expect(refused.status == 422, "\(file)")
            }
            let readable = try await site.program(as: site.cast.ines).get("/evidence?from=2026-02-28&kind=measure")
            #expect(readable.status == 200)
        }
    }

    @Test("is taken away narrowed as it is shown", arguments: Engine.allCases)
    func narrowedExports(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            _ = try await browser.keep("La note d’août", on: "2026-08-02")
            _ = try await browser.keep("La mesure de septembre", on: "2026-09-15", kind: "measure")
            let csv = try await browser.get("/evidence.csv?from=2026-09-01")
            let (september, august) = (csv.text.contains("La mesure de septembre"), csv.text.contains("La note d’août"))
            #expect(csv.status == 200 && september && !august)
            let data = try await browser.get("/evidence.json?kind=document")
            #expect(data.jsonList?.count == 1)
        }
    }

    @Test("stays in pages when there are many", arguments: Engine.allCases)
    func pages(engine: Engine) async throws {
        try await withSite(engine) { site in
            let (cast, now) = (site.cast, site.clock.now)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                for number in 1...120 {
                    let id = EvidenceID(UUID.version7(at: now))
                    let day = Day(daysSince1970: 20_400 + number)
                    try db.run(
                        """
                        INSERT INTO evidence_items (
                            id, organization_id, subject_id, author_id, kind, happened_on, confidentiality, written_at, version)
                        VALUES (\(id), \(cast.alize), \(cast.ines.person), \(cast.ines.person), 'document', \(day), 'private', \(now), 1)
                        """
                    )
                    try db.run(
                        """
                        INSERT INTO evidence_wordings (item_id, number, organization_id, language, title, written_at)
                        VALUES (\(id), 1, \(cast.alize), 'fr', \("Fait numéro \(number)."), \(now))
                        """
                    )
                }
            }
            let browser = try await site.browser(as: cast.ines)
            let (first, last) = (try await browser.get("/evidence"), try await browser.get("/evidence?page=3"))
            let (newest, old, oldest) = (first.shows("Fait numéro 120."), first.shows("Fait numéro 70."), last.shows("Fait numéro 1."))
            #expect(newest && !old && oldest)
            let counted = first.shows("Page 1 sur 3")
            #expect(counted)
        }
    }

    @Test("leads a manager to the people of today and of before", arguments: Engine.allCases)
    func people(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            _ = try await site.fact(of: cast.ines, level: "shared")
            let (now, then) = (
                try await site.browser(as: cast.tomasz).get("/evidence"), try await site.browser(as: cast.former).get("/evidence")
            )
            let (ines, ruben) = (
                now.text.contains("/people/\(cast.ines.person)/evidence"), now.text.contains("/people/\(cast.ruben.person)/evidence")
            )
            let (former, counts) = (then.shows("auparavant"), then.shows("0 fait"))
            #expect(ines && ruben && former && counts)
        }
    }

    @Test("is taken away as a spreadsheet that runs nothing, and as data", arguments: Engine.allCases)
    func exports(engine: Engine) async throws {
        try await withSite(engine) { site in
            let browser = try await site.browser(as: site.cast.ines)
            _ = try await browser.keep("=HYPERLINK(\"https://evil.example\")", detail: "@SUM(A1)")
            let csv = try await browser.get("/evidence.csv")
            let lines = csv.text.split(whereSeparator: \.isNewline)
            #expect(csv.status == 200 && lines.count == 2)
            let guarded = csv.text.contains("'=HYPERLINK") && csv.text.contains("'@SUM")
            #expect(guarded)
            let data = try await browser.get("/evidence.json")
            let item = (data.jsonList?.first as? [String: Any])?["item"] as? [String: Any]
            #expect(item?["happenedOn"] as? String == "2026-09-15")
            let file = data.headers[.contentDisposition]
            #expect(file?.contains("preuves.json") == true)
        }
    }

    @Test("reads in English too", arguments: Engine.allCases)
    func english(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            _ = try await site.fact(of: cast.tomasz, "Plan du trimestre", on: "2026-09-01")
            let page = try await site.browser(as: cast.tomasz).get("/evidence")
            #expect(page.heading == "1 fact about your work, on 1 September 2026")
            let (nav, month, language) = (page.shows("Evidence"), page.shows("September 2026"), page.text.contains("lang=\"fr\""))
            #expect(nav && month && language)
        }
    }
}
