import HTTPTypes
import Site
import TestKit
import Testing

/// A page is narrowed by its address, which anybody may mistype or cut short.
@Suite("What an address asks and cannot be read")
struct UnreadAddressTests {
    /// What each page may be asked, written by hand.
    private static let asked: [String: [String]] = [
        "people.list": ["team", "craft", "missing", "show", "sort", "page"],
        "people.export": ["team", "craft", "missing", "show", "sort"],
        "evidence.mine": ["kind", "competency", "from", "to", "page"],
        "evidence.about": ["kind", "competency", "from", "to", "page"],
        "reviews.levels": ["page"],
        "reviews.cycle": ["page", "loads"],
        "dossiers.claim": ["competency", "page"],
        "door.invitations.page": ["page"],
    ]

    /// Words, searched or returned to, that mean what they say whatever they are.
    private static let free: Set<String> = ["q", "to", "all"]

    private static let typed = "2026-02-31x"

    @Test("is said by its page, and refused to a program and in a file")
    func said() async throws {
        try await withSite(.sqlite) { site in
            let (scene, visitors) = (try await RightsScene(on: site), try await RightsVisitors(on: site))
            var findings = RightsFindings()
            for cells in RightsWalk(try RightsTable.load()).only({ Self.asked[$0.route.name] != nil && $0.verdict == .ok }).byRow {
                guard let cell = cells.first else { continue }
                let path = try RightsRequest(cell.route, cell.row.object, cell.viewer, in: scene).path
                for name in Self.asked[cell.route.name] ?? [] {
                    let address = path + (path.contains("?") ? "&" : "?") + "\(name)=\(Self.typed)"
                    findings.count()
                    if cell.asksPage { findings.read(try await visitors.browser(cell.viewer).get(address), address, [200, 422]) }
                    if cell.asksData, let program = visitors.programs[cell.viewer] {
                        findings.read(try await program.get("/api/v1" + address), address, [422])
                    }
                }
            }
            findings.judge()
        }
    }

    @Test("is read in one place, for each name a page may be asked")
    func read() {
        let words = SourceTree.sources.filter { !$0.path.hasPrefix("Sources/Site/") }.flatMap { file in
            file.text.matches(of: /\b(address\.(?:choice|day|page)|query)[(\[]"(\w+)"/).map { (reads: String($0.1), name: String($0.2)) }
        }
        let unsaid = Set(words.filter { $0.reads == "query" }.map(\.name)).subtracting(Self.free).sorted()
        #expect(unsaid.isEmpty, "read without saying what cannot be: \(unsaid)")
        let unasked = Set(words.filter { $0.reads != "query" }.map(\.name)).subtracting(Self.asked.values.joined()).sorted()
        #expect(unasked.isEmpty, "asked of no page here: \(unasked)")
    }
}

extension RightsFindings {
    fileprivate mutating func read(_ page: TestPage, _ address: String, _ statuses: Set<Int>) {
        if !statuses.contains(page.status) { note("\(address): \(page.status)") }
        if !page.text.contains("2026-02-31x") { note("\(address): what was typed is not said") }
    }
}
