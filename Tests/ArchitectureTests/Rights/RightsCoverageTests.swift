import Application
import HTTPTypes
import Site
import Testing

/// The table is held to what it promises: each route by each relation to its object, and no right that nobody was ever seen to use.
@Suite("What the table of rights asks")
struct RightsCoverageTests {
    @Test("each object of a route is seen by its own, its team, another team, through what is over, and in a wrong stage")
    func axes() throws {
        let rows = Dictionary(grouping: try RightsTable.whole().rows, by: \.route)
        let lines = try RightsCoverage.load()
        for route in Features.routes where route.pattern.contains(":") {
            for axis in RightsAxis.ofObjects {
                guard let line = RightsCoverage.of(route.name, axis, among: lines) else {
                    Issue.record("say in rights-axes.tsv which cell of \(route.name) is of the axis \(axis.rawValue), or why none is")
                    continue
                }
                guard case .cells(let cells) = line.answer else { continue }
                let asked = cells.filter { cell in rows[route.name, default: []].contains { $0.object == cell.object } }
                #expect(!asked.isEmpty, "ExpectedRights asks none of the cells that \(line.name) names of \(route.name)")
                guard axis == .stage, route.method == .post else { continue }
                let isTold = asked.contains { Self.isWrongStage($0.object, among: rows[route.name, default: []]) }
                #expect(isTold, "whoever may use \(route.name) may as well in the wrong stage that \(line.name) names")
            }
        }
    }

    @Test("every form was sent with effect by somebody, on something")
    func allowed() throws {
        let rows = Dictionary(grouping: try RightsTable.whole().rows, by: \.route)
        let lines = try RightsCoverage.load()
        for route in Features.routes where route.method == .post {
            let isAllowed = rows[route.name, default: []].contains { $0.verdicts.values.contains(.ok) }
            let isExcused = RightsCoverage.of(route.name, .allowed, among: lines) != nil
            #expect(isAllowed != isExcused, "nobody may use \(route.name) in ExpectedRights, or it is excused for nothing")
        }
    }

    @Test("no reason and no cell stands there for nothing")
    func unused() throws {
        let lines = try RightsCoverage.load()
        let used = Features.routes.flatMap { route in
            RightsAxis.allCases.compactMap { axis -> String? in
                let isAsked = axis == .allowed ? route.method == .post : route.pattern.contains(":")
                return isAsked ? RightsCoverage.of(route.name, axis, among: lines)?.name : nil
            }
        }
        #expect(lines.map(\.name).filter { !used.contains($0) }.isEmpty)
        #expect(Set(lines.map(\.name)).count == lines.count, "rights-axes.tsv says something twice")
    }

    /// Somebody who may on another object may not on this one. A preview changes nothing even where it may be asked.
    private static func isWrongStage(_ object: String, among rows: [RightsTable.Row]) -> Bool {
        let isPreview = !rows.contains { $0.verdicts.values.contains(.ok) }
        let may: (RightsTable.Row, RightsViewer) -> Bool = { row, viewer in
            row.verdicts[viewer] == .ok || isPreview && row.verdicts[viewer] == .idle
        }
        let (here, elsewhere) = (rows.filter { $0.object == object }, rows.filter { $0.object != object })
        return RightsViewer.allCases.contains { viewer in elsewhere.contains { may($0, viewer) } && !here.contains { may($0, viewer) } }
    }
}
