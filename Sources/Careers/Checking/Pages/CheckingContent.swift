import Kernel
import Site
import Storage

/// A ladder, read by the criterion checker in one language.
struct CheckingContent: Sendable {
    /// One row of the ladder, with its statements at fault.
    struct Row: Sendable {
        let competency: Competency
        let statements: [CheckedStatement]
    }

    let framework: Framework
    let grid: LadderGrid
    let language: Language
    let check: LadderCheck
    /// The only kind shown.
    let kind: FindingKind?
    let unread: UnreadChoices

    var isDraft: Bool { framework.status == .draft }

    var rows: [Row] {
        let shown = check.faulty.filter { statement in kind.map { kind in statement.findings.contains { $0.kind == kind } } ?? true }
        let byCompetency = Dictionary(grouping: shown, by: \.place.competency)
        return grid.competencies.compactMap { competency in
            byCompetency[competency.key].map { Row(competency: competency, statements: $0.sorted { $0.place.level < $1.place.level }) }
        }
    }

    /// Those who write frameworks: a finding is theirs to weigh, before and after it is published. The text is read outside of the database.
    static func load(_ call: SignedInCall, _ id: LadderID) async throws -> CheckingContent {
        let viewer = call.viewer
        let (framework, grid) = try await call.services.read(as: viewer) { db in
            let grid = try LadderGrid.find(id, visibleTo: viewer, in: db)
            let framework = try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db)
            try FrameworkPolicy(viewer).readFindings()
            return (framework, grid)
        }
        var address = AddressReader(call.query)
        let language = address.choice("language", Language.init(rawValue:)) ?? viewer.language
        let kind = address.choice("kind", FindingKind.init(rawValue:))
        try address.unread.refuseAsData(call)
        return CheckingContent(
            framework: framework, grid: grid, language: language, check: LadderCheck(LadderDraft(grid), in: language), kind: kind,
            unread: address.unread)
    }
}

extension CareersAPI {
    struct Checking: Encodable, Sendable {
        struct Place: Encodable, Sendable { let competency: String, level: Int }
        struct Item: Encodable, Sendable { let kind: String, passage: String?, name: Text, reason: Text, law: Text?, direction: Text }
        struct Statement: Encodable, Sendable { let competency: String, level: Int, text: String, findings: [Item], twin: Place? }

        let ladder: LadderID, language: String, read: Int, statements: [Statement]

        init(_ content: CheckingContent) {
            (ladder, language) = (content.grid.ladder.id, content.language.rawValue)
            read = content.check.statements.count
            statements = content.rows.flatMap(\.statements).map { statement in
                Statement(
                    competency: statement.place.competency, level: statement.place.level, text: statement.text,
                    findings: statement.findings.map { Self.item($0, in: statement.text) },
                    twin: statement.twin.map { Place(competency: $0.competency, level: $0.level) })
            }
        }

        private static func item(_ finding: Finding, in text: String) -> Item {
            Item(
                kind: finding.kind.rawValue, passage: finding.quoted(from: text), name: Text(finding.name), reason: Text(finding.reason),
                law: finding.law.map(Text.init), direction: Text(finding.direction))
        }
    }
}
