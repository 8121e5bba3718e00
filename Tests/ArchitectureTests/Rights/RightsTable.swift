import Foundation

/// `ExpectedRights`: who may do what, a file for each feature, written by hand and never derived from the code it judges.
struct RightsTable: Sendable {
    struct Row: Sendable {
        let route: String
        let object: String
        let face: Face
        let verdicts: [RightsViewer: Verdict]

        var name: String { face == .token ? "\(route) [\(object), by token]" : "\(route) [\(object)]" }
    }

    /// How a row is asked: both ways, or only as a page, or only with a token.
    enum Face: Sendable { case both, page, token }

    struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    let rows: [Row]

    /// The features asked for, when somebody is in a hurry: `PALIER_RIGHTS_ROUTES=reviews,evidence`.
    private static let asked = (ProcessInfo.processInfo.environment["PALIER_RIGHTS_ROUTES"] ?? "").split(separator: ",")

    static var isWhole: Bool { asked.isEmpty }

    static func load() throws -> RightsTable {
        let table = try whole()
        return isWhole ? table : RightsTable(rows: table.rows.filter { row in asked.contains { row.route.hasPrefix($0 + ".") } })
    }

    static func whole() throws -> RightsTable {
        let folder = SourceTree.root.appendingPathComponent("Tests/ArchitectureTests/ExpectedRights")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tsv") }.sorted()
        return RightsTable(
            rows: try files.flatMap { name in
                try RightsTable(String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8), of: name).rows
            })
    }

    private init(rows: [Row]) { self.rows = rows }

    init(_ text: String, of file: String) throws {
        var columns: [RightsViewer]?
        var rows: [Row] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.hasPrefix("#"), !line.allSatisfy(\.isWhitespace) else { continue }
            let cells = line.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }
            guard let known = columns else {
                columns = try Self.columns(cells)
                continue
            }
            rows.append(try Self.row(cells, known, at: "\(file):\(index + 1)"))
        }
        self.rows = rows
    }

    private static func columns(_ cells: [String]) throws -> [RightsViewer] {
        let columns = cells.dropFirst(2).compactMap(RightsViewer.init)
        guard cells.prefix(2) == ["route", "object"], columns == RightsViewer.allCases else {
            throw Unreadable(description: "the first line names route, object, then \(RightsViewer.allCases.map(\.rawValue))")
        }
        return columns
    }

    private static func row(_ cells: [String], _ columns: [RightsViewer], at place: String) throws -> Row {
        let verdicts = cells.dropFirst(2).compactMap(Verdict.init)
        guard cells.count == columns.count + 2, verdicts.count == columns.count else {
            throw Unreadable(description: "\(place): \(columns.count) verdicts expected, found \(cells.dropFirst(2))")
        }
        let parts = cells[1].split(separator: "/").map(String.init)
        let face: Face = parts.contains("token") ? .token : parts.contains("page") ? .page : .both
        return Row(route: cells[0], object: parts[0], face: face, verdicts: Dictionary(uniqueKeysWithValues: zip(columns, verdicts)))
    }
}
