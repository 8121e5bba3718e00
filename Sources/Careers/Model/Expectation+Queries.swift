import Kernel
import Storage

extension Expectation {
    /// How much of each expectation a reading brings.
    package enum Detail: Sendable {
        case everything
        /// The statements, and everything of one expectation.
        case statements(everythingOf: ExpectationID?)
    }

    /// - Throws: `Refusal.notFound` when the viewer may not see it.
    package static func find(_ id: ExpectationID, visibleTo viewer: Viewer, in db: any Reader) throws -> Expectation {
        let visible: Query = """
            e.id = \(id) AND EXISTS (SELECT 1 FROM frameworks f WHERE f.id = e.framework_id AND \(FrameworkPolicy.visible(to: viewer)))
            """
        guard let expectation = try all(visible, in: db).first else { throw Refusal.notFound }
        return expectation
    }

    /// What is expected at a level, in the order of its ladder.
    package static func at(_ level: LevelID, in db: any Reader) throws -> [Expectation] {
        try all("e.level_id = \(level)", in: db)
    }

    /// What is expected on a whole ladder, row by row.
    package static func on(_ ladder: LadderID, in db: any Reader) throws -> [Expectation] {
        try all("e.ladder_id = \(ladder)", in: db)
    }

    /// The expectations a condition on `e` chooses, by ladder, row and level.
    static func all(_ condition: Query, detail: Detail = .everything, in db: any Reader) throws -> [Expectation] {
        let lines = try db.all(
            ExpectationLine.self,
            """
            SELECT x.id, x.expectation_id, x.statement_id, x.kind, x.text_fr, x.text_en FROM expectation_lines x
            JOIN expectations e ON e.id = x.expectation_id WHERE (\(condition)) AND \(detail.condition) ORDER BY x.expectation_id, x.position
            """
        )
        let byExpectation = Dictionary(grouping: lines, by: \.expectation)
        return try db.rows(
            """
            SELECT e.id, e.identity, e.ladder_id, e.level_id, e.competency_id, e.grade, e.revision FROM expectations e
            JOIN ladder_competencies r ON r.ladder_id = e.ladder_id AND r.competency_id = e.competency_id
            JOIN levels v ON v.id = e.level_id
            WHERE \(condition) ORDER BY e.ladder_id, r.position, v.position
            """
        ).map { row in try Expectation(row: row, lines: byExpectation[row["id"]] ?? []) }
    }

    private init(row: Row, lines: [ExpectationLine]) throws {
        id = try row["id"]
        identity = try row["identity"]
        ladder = try row["ladder_id"]
        level = try row["level_id"]
        competency = try row["competency_id"]
        grade = try row["grade"]
        revision = try row["revision"]
        wording = Wording(lines)
    }
}

extension Expectation.Detail {
    fileprivate var condition: Query {
        switch self {
        case .everything: "1 = 1"
        case .statements(nil): "x.kind = 'statement'"
        case .statements(let id?): "(x.kind = 'statement' OR x.expectation_id = \(id))"
        }
    }
}

extension Expectation.Wording {
    fileprivate init(_ lines: [ExpectationLine]) {
        let ofStatements = Dictionary(grouping: lines.filter { $0.statement != nil }, by: \.statement)
        statements = lines.filter { $0.kind == .statement }.map { line in
            Expectation.Statement(text: line.text, examples: (ofStatements[line.id] ?? []).map(\.text))
        }
        signals = lines.filter { $0.kind == .signal }.map(\.text)
        examples = lines.filter { $0.kind == .example && $0.statement == nil }.map(\.text)
    }
}
