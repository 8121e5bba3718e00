import Application
import HTTPTypes
import Kernel
import Site
import TestKit
import Testing

/// Each route, each object, each viewer. Cells that only read share a site, so do those that may change nothing; each change has its own.
/// Confidential words are searched in whatever is answered: pages, files and data.
@Suite("The rights of everybody")
struct RightsMatrixTests {
    @Test("every route stands in the table, with its objects, and the table names no other")
    func coverage() throws {
        let table = try RightsTable.whole()
        let written = Dictionary(grouping: table.rows, by: \.route)
        for route in Features.routes {
            let rows = written[route.name] ?? []
            #expect(!rows.isEmpty, "say in ExpectedRights who may use \(route.name)")
            let objects = Set(rows.map(\.object))
            guard route.pattern.contains(":"), !rows.isEmpty else { continue }
            #expect(objects.contains("absent"), "ExpectedRights lacks an absent object for \(route.name)")
            guard !route.pattern.contains(":key") else { continue }
            #expect(objects.contains(where: RightsScene.isForeign), "ExpectedRights lacks a foreign object for \(route.name)")
            #expect(objects.count > 2, "ExpectedRights lacks an object one may have for \(route.name)")
        }
        let unknown = Set(written.keys).subtracting(Features.routes.map(\.name)).sorted()
        #expect(unknown.isEmpty, "ExpectedRights names \(unknown), which no feature has")
        #expect(Set(table.rows.map { "\($0.route) \($0.object) \($0.face)" }).count == table.rows.count, "ExpectedRights says something twice")
    }

    /// PostgreSQL's own wall hides what is misfiled from both organizations.
    @Test("what is read is read by those who may, and reading changes nothing", arguments: Engine.allCases)
    func reading(engine: Engine) async throws {
        let walk = RightsWalk(try RightsTable.load()).only { cell in
            cell.route.method == .get && (engine == .sqlite || cell.row.object != "misfiled" || cell.verdict == .absent)
        }
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site)
            let visitors = try await RightsVisitors(on: site)
            let before = try await site.dump(except: [])
            var findings = try await walk.ask(visitors, scene)
            findings.compare()
            let changed = try await site.dump(except: []).changed(since: before)
            #expect(changed.isEmpty, "reading changed \(changed)")
            if engine == .sqlite { findings.judgeWords() }
            findings.tell("reading", engine)
        }
    }

    @Test("what is refused changes nothing", arguments: Engine.allCases)
    func refusing(engine: Engine) async throws {
        let walk = RightsWalk(try RightsTable.load()).only { $0.route.method == .post && $0.verdict.changesNothing }
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site)
            let visitors = try await RightsVisitors(on: site)
            var findings = RightsFindings()
            var before = try await site.everything()
            for row in walk.byRow {
                for cell in row { findings.add(try await cell.ask(visitors, scene)) }
                // Whoever asks for the first wrong answer asks what is answered: looking at every row each time takes most of it.
                let after = RightsFindings.endsAtFirst ? before : try await site.everything()
                let changed = after.changed(since: before)
                if !changed.isEmpty { findings.note("\(row[0].row.name): refused, and changed \(changed)") }
                before = after
            }
            findings.compare()
            findings.tell("refused changes", engine)
        }
    }

    /// On PostgreSQL one viewer of each row, as a page and with a token: a fresh database takes a while there.
    @Test("what is allowed is done", arguments: Engine.allCases)
    func allowing(engine: Engine) async throws {
        let walk = RightsWalk(try RightsTable.load()).only { $0.route.method == .post && !$0.verdict.changesNothing }
        let cells = engine == .sqlite ? walk.cells : walk.byRow.compactMap(\.first)
        let findings = try await withThrowingTaskGroup(of: RightsFindings.self) { group in
            var findings = RightsFindings()
            for (index, cell) in cells.enumerated() {
                if index >= 4, let done = try await group.next() { findings.add(done) }
                group.addTask { try await Self.change(cell, engine) }
            }
            for try await done in group { findings.add(done) }
            return findings
        }
        findings.tell("allowed changes", engine)
    }

    /// Each way on a site of its own.
    private static func change(_ cell: RightsWalk.Cell, _ engine: Engine) async throws -> RightsFindings {
        var findings = RightsFindings()
        for (isAsked, face) in [(cell.asksPage, RightsTable.Face.page), (cell.asksData, .token)] where isAsked {
            findings.add(try await change(cell, face, engine))
        }
        return findings
    }

    private static func change(_ cell: RightsWalk.Cell, _ face: RightsTable.Face, _ engine: Engine) async throws -> RightsFindings {
        let row = RightsTable.Row(route: cell.row.route, object: cell.row.object, face: face, verdicts: cell.row.verdicts)
        let asked = RightsWalk.Cell(row: row, viewer: cell.viewer, verdict: cell.verdict, route: cell.route)
        let box = Findings()
        try await withSite(engine) { site in
            let scene = try await RightsScene(on: site, for: cell.route.name)
            let visitors = try await RightsVisitors(on: site, [cell.viewer])
            let before = try await site.everything()
            var findings = try await asked.ask(visitors, scene)
            if try await site.everything() == before { findings.note("\(row.name) as \(cell.viewer.rawValue): said to be done, and nothing changed") }
            await box.keep(findings)
        }
        return await box.findings
    }

    private actor Findings {
        var findings = RightsFindings()
        func keep(_ found: RightsFindings) { findings = found }
    }
}

extension RightsFindings {
    fileprivate func tell(_ what: String, _ engine: Engine) {
        print("rights, \(what), \(engine): \(tested) cells tested, \(wrong.count) wrong, \(compared) questions answered alike for absent and foreign, \(words)")
        judge()
    }
}

extension TestSite {
    /// Every row but the attempts at the door, which are counted there whatever comes of them.
    func everything() async throws -> Dump { try await dump(except: ["sign_in_attempts"]) }
}
