import Foundation
import Kernel
import Storage
import TestKit
import Testing

/// A search that finds what would not open tells that it exists.
@Suite("What is found by its words")
struct GotoRightsTests {
    @Test("opens for whoever it is found by, whatever they look for, and holds no confidential word but the names of cycles", arguments: Engine.allCases)
    func opens(engine: Engine) async throws {
        try await withSite(engine) { site in
            _ = try await RightsScene(on: site)
            let visitors = try await RightsVisitors(on: site)
            let questions = try await Self.questions(site)
            #expect(questions.count > 60)
            var findings = RightsFindings()
            for viewer in RightsViewer.allCases {
                guard let program = visitors.programs[viewer] else { continue }
                var paths: Set<String> = []
                for question in questions {
                    let page = try await program.get("/goto?q=" + question)
                    findings.count()
                    if viewer == .leaver { #expect(page.status == 401) } else { paths.formUnion(Self.read(page, question, viewer, &findings)) }
                }
                let browser = try visitors.browser(viewer)
                for path in paths.sorted() {
                    findings.count()
                    let status = try await browser.get(path).status
                    if status != 200 { findings.note("\(viewer.rawValue) finds \(path), which answers \(status)") }
                }
                #expect(paths.isEmpty == (viewer == .leaver), "\(viewer)")
            }
            findings.judge()
        }
    }

    /// Where it leads.
    private static func read(_ page: TestPage, _ question: String, _ viewer: RightsViewer, _ findings: inout RightsFindings) -> [String] {
        guard page.status == 200, let found = page.json?["destinations"] as? [[String: Any]] else {
            findings.note("\(viewer.rawValue) asks \(question): \(page.status)")
            return []
        }
        if found.count > 40 { findings.note("\(viewer.rawValue) asks \(question): \(found.count) are shown") }
        for destination in found {
            let texts = [destination["label"], destination["note"]].compactMap { ($0 as? [String: String])?["fr"] }
            for name in Canary.names(in: texts.joined(separator: "\n")) where !isTold(name, to: viewer) {
                findings.note("\(viewer.rawValue) asks \(question): reads \(name)")
            }
        }
        return found.compactMap { $0["path"] as? String }
    }

    private static func isTold(_ name: String, to viewer: RightsViewer) -> Bool {
        name.hasPrefix("cycle-") && Canary.readers[name]?.contains(viewer) == true
    }

    /// Each name there is in either organization, each person with each of their cycles, and a few words of no name.
    private static func questions(_ site: TestSite) async throws -> [String] {
        let names: [Query] = [
            "SELECT p.given_name, p.family_name FROM people p", "SELECT p.title, '' AS more FROM people p WHERE p.title IS NOT NULL",
            "SELECT t.name, '' AS more FROM teams t", "SELECT f.name_fr, '' AS more FROM frameworks f WHERE f.name_fr IS NOT NULL",
            "SELECT l.name_fr, '' AS more FROM ladders l WHERE l.name_fr IS NOT NULL", "SELECT c.name, '' AS more FROM review_cycles c",
            "SELECT p.family_name, c.name FROM reviews r JOIN people p ON p.id = r.subject_id JOIN review_cycles c ON c.id = r.cycle_id",
        ]
        var found: Set<String> = ["a", "accueil", "canari", "cycle", "evaluations", "grille", "produit", "referentiel"]
        for organization in [site.cast.alize, site.cast.boree] {
            for query in names {
                for row in try await site.rows(query, in: organization) {
                    found.insert(try row.values.map { try String(stored: $0) }.joined(separator: " "))
                }
            }
        }
        return found.compactMap { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) }.sorted()
    }
}
