import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("A change of manager in the middle hands nothing over")
struct HandoverTests {
    private static let mark = "MARQUE-DE-TOMASZ"

    @Test("no draft of the former one is in any page, data, file, to-do or mail of the new one", arguments: Engine.allCases)
    func nothing(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.launched()
            try await scene.goTo(october: 26)
            let review = try await scene.review(of: cast.ines)
            let form = try #require(try await scene.form("manager", by: cast.tomasz, about: cast.ines))
            let tomasz = try await site.browser(as: cast.tomasz)
            _ = try await tomasz.post("/contributions/\(form)/themes/1", ["version": "1", "p1": "1", "t1": Self.mark])
            _ = try await tomasz.post("/contributions/\(form)/axes", ["version": "2", "axis1": Self.mark, "signal1": Self.mark])
            _ = try await scene.fact(Self.mark, about: cast.ines, by: cast.tomasz, on: "2026-07-12", isShared: false)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("UPDATE reporting_lines SET to_on = '2026-10-25' WHERE person_id = \(cast.ines.person) AND to_on IS NULL")
                _ = try db.run(
                    """
                    INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 800)), \(cast.alize), \(cast.ines.person), \(cast.head.person), '2026-10-26')
                    """)
            }
            let (head, version) = (try await site.browser(as: cast.head), try await site.count("SELECT version FROM review_cycles"))
            _ = try await site.browser(as: cast.hr).post(cycle + "/dates", ["writing": "2026-11-02", "reason": "Un manager arrive", "version": "\(version)"])
            try await scene.runJobs()
            _ = try await head.post("/reviews/\(review)/assessment")
            let own = try #require(try await scene.form("manager", by: cast.head, about: cast.ines))
            var addresses = ["/", "/reviews", "/reviews/\(review)", "/reviews/\(review)/dossier", "/reviews/\(review)/particulars", cycle + "/news"]
            addresses += ["", "/themes/2", "/axes", "/summary"].map { "/contributions/\(own)\($0)" }
            addresses += ["/people/\(cast.ines.person)", "/people/\(cast.ines.person)/evidence", "/people/\(cast.ines.person)/growth"]
            for address in addresses {
                for page in [try await head.get(address), try await head.get("/api/v1" + address)] {
                    let leaks = page.shows(Self.mark)
                    #expect(!leaks, "\(address) shows a draft")
                }
            }
            for address in ["/contributions/\(form)", "/contributions/\(form)/axes", "/contributions/\(form)/summary"] {
                #expect(try await head.get(address).status == 404)
                #expect(try await head.get("/api/v1" + address).status == 404)
            }
            for file in ["/evidence.csv", "/evidence.json", "/api/v1/evidence"] {
                let leaks = try await head.get(file).shows(Self.mark)
                #expect(!leaks, "\(file)")
            }
            #expect(!site.mailbox.mails.isEmpty && site.mailbox.mails.allSatisfy { !$0.text.contains(Self.mark) && !$0.subject.contains(Self.mark) })
            #expect(
                try await site.count("SELECT count(*) FROM contributions WHERE kind = 'manager' AND author_id = \(cast.head.person) AND state = 'invited'") == 2
            )
            let kept = try await tomasz.get("/contributions/\(form)").shows(Self.mark)
            #expect(kept, "and its author loses nothing")
        }
    }
}
