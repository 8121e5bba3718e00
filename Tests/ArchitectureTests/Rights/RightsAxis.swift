import Foundation

/// What the table must ask of each route: `rights-axes.tsv` says by which cells it does, or why the notion does not exist there.
enum RightsAxis: String, CaseIterable, Sendable {
    case own, team
    case otherTeam = "other-team"
    case ended, stage
    /// Not asked of an object: a form that nobody may ever send with effect.
    case allowed

    static let ofObjects: [RightsAxis] = [.own, .team, .otherTeam, .ended, .stage]
}

/// One line of the file.
struct RightsCoverage: Sendable {
    struct Cell: Sendable {
        let object: String
        let viewer: RightsViewer
    }

    enum Answer: Sendable {
        case cells([Cell])
        case reason(String)
    }

    let routes: String
    let axis: RightsAxis
    let answer: Answer

    var name: String { "\(routes) \(axis.rawValue)" }

    static func load() throws -> [RightsCoverage] {
        let file = SourceTree.root.appendingPathComponent("Tests/ArchitectureTests/rights-axes.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("routes") }
        return try lines.map { line in
            let parts = line.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
            guard parts.count > 2, let axis = RightsAxis(rawValue: parts[1]) else { throw RightsTable.Unreadable(description: String(line)) }
            let answer: Answer = parts[2].hasPrefix("- ") ? .reason(parts[2]) : .cells(try parts.dropFirst(2).map(cell))
            return RightsCoverage(routes: parts[0], axis: axis, answer: answer)
        }
    }

    /// The line of a route: the longest beginning of its name wins.
    static func of(_ route: String, _ axis: RightsAxis, among lines: [RightsCoverage]) -> RightsCoverage? {
        lines.filter { $0.axis == axis && route.hasPrefix($0.routes) }.max { $0.routes.count < $1.routes.count }
    }

    private static func cell(_ text: String) throws -> Cell {
        let parts = text.split(separator: "@").map(String.init)
        guard parts.count == 2, let viewer = RightsViewer(rawValue: parts[1]) else { throw RightsTable.Unreadable(description: text) }
        return Cell(object: parts[0], viewer: viewer)
    }
}
