import Application
import HTTPTypes
import Site
import TestKit

/// The table's cells, as requests on a site.
struct RightsWalk: Sendable {
    struct Cell: Sendable {
        let row: RightsTable.Row
        let viewer: RightsViewer
        let verdict: Verdict
        let route: Route
    }

    let cells: [Cell]

    init(_ table: RightsTable) {
        let routes = Dictionary(Features.routes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        cells = table.rows.flatMap { row in
            RightsViewer.allCases.compactMap { viewer in
                guard let route = routes[row.route], let verdict = row.verdicts[viewer] else { return nil }
                return Cell(row: row, viewer: viewer, verdict: verdict, route: route)
            }
        }
    }

    private init(cells: [Cell]) {
        self.cells = cells
    }

    func only(_ isWanted: (Cell) -> Bool) -> RightsWalk { RightsWalk(cells: cells.filter(isWanted)) }

    var byRow: [[Cell]] { Dictionary(grouping: cells) { $0.row.name }.sorted { $0.key < $1.key }.map(\.value) }

    /// Asks each cell in each way it has.
    func ask(_ visitors: RightsVisitors, _ scene: RightsScene) async throws -> RightsFindings {
        var findings = RightsFindings()
        for cell in cells { findings.add(try await cell.ask(visitors, scene)) }
        return findings
    }
}

extension RightsWalk.Cell {
    var asksPage: Bool { route.hasPage && row.face != .token }
    var asksData: Bool { route.hasJSON && row.face != .page }

    func ask(_ visitors: RightsVisitors, _ scene: RightsScene) async throws -> RightsFindings {
        var findings = RightsFindings()
        let request = try RightsRequest(route, row.object, viewer, in: scene)
        if asksPage { findings.judge(self, request, try await visitors.asPage(viewer, request), "page") }
        if asksData { findings.judge(self, request, try await visitors.asData(viewer, request), "data") }
        return findings
    }
}

extension RightsFindings {
    fileprivate mutating func judge(_ cell: RightsWalk.Cell, _ request: RightsRequest, _ page: TestPage, _ face: String) {
        count()
        search(page, answering: request, as: cell.viewer, cell.row.name)
        if cell.verdict == .absent { keep(page, to: "\(cell.row.route) as \(cell.viewer.rawValue), \(face)") }
        guard !cell.verdict.holds(for: page) else { return }
        let seen = Verdict.read(page)?.rawValue ?? ""
        note("\(cell.row.name) as \(cell.viewer.rawValue), \(face): \(cell.verdict.rawValue) expected, \(page.status) \(seen) found")
    }
}
