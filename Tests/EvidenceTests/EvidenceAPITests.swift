import Evidence
import Kernel
import Storage
import TestKit
import Testing

@Suite("A program")
struct EvidenceAPITests {
    private static let body: [String: any Sendable] = [
        "kind": "measure", "happened_on": "2026-09-15", "title": "255 appels", "language": "fr", "confidentiality": "private",
    ]

    @Test("keeps, reads, shares, corrects and withdraws as a person does", arguments: Engine.allCases)
    func alike(engine: Engine) async throws {
        try await withSite(engine) { site in
            let program = try await site.program(as: site.cast.ines)
            let made = try await program.post("/evidence/new", Self.body)
            let id = try #require(made.json?["id"] as? String)
            let read = try await program.get("/evidence/\(id)").json?["item"] as? [String: Any]
            #expect((read?["wording"] as? [String: Any])?["title"] as? String == "255 appels")
            #expect(read?["confidentiality"] as? String == "private")
            #expect(try await program.post("/evidence/\(id)/sharing").status == 200)
            let correction: [String: any Sendable] = ["title": "256 appels", "language": "fr", "reason": "Recompté", "version": 2]
            #expect(try await program.post("/evidence/\(id)/correction", correction).status == 200)
            let wordings = try await program.get("/evidence/\(id)").json?["wordings"] as? [Any]
            #expect(wordings?.count == 2)
            #expect(try await program.post("/evidence/\(id)/withdrawal").status == 422)
            #expect(try await program.post("/evidence/\(id)/withdrawal", ["reason": "Faux"]).status == 200)
            #expect(try await program.get("/evidence").json?["total"] as? Int == 1)
        }
    }

    @Test("meets the same refusals", arguments: Engine.allCases)
    func refused(engine: Engine) async throws {
        try await withSite(engine) { site in
            let cast = site.cast
            let program = try await site.program(as: cast.ines)
            let future = try await program.post("/evidence/new", Self.body.merging(["happened_on": "2027-01-01"], uniquingKeysWith: { $1 }))
            let field = ((future.json?["errors"] as? [Any])?.first as? [String: Any])?["field"] as? String
            #expect(future.status == 422 && field == "happened_on")
            let link = try await program.post(
                "/evidence/new",
                Self.body.merging(["reference": "javascript:alert(1)"], uniquingKeysWith: { $1 })
            )
            #expect(link.status == 422)
            let hr = try await site.program(as: cast.hr)
            #expect(try await hr.post("/people/\(cast.ines.person)/evidence/new", Self.body).status == 404)
            let reader = try await site.program(as: cast.ines, scope: "read")
            #expect(try await reader.post("/evidence/new", Self.body).status == 403)
            #expect(try await site.facts == 0)
        }
    }
}
