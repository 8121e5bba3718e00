import Kernel
import Site
import Storage

/// A ladder of a draft, to be written.
struct StructureContent: Sendable {
    struct Shareable: Sendable {
        let ladder: String
        let ladderName: LocalizedText
        let competency: Competency
    }

    let framework: Framework
    let grid: LadderGrid
    /// Rows of the other ladders that this one has not.
    let shareable: [Shareable]
    let lastStep: DraftStep?
    /// The only level a phone shows.
    let shownLevel: LevelID?
    let unread: UnreadChoices

    static func load(_ call: SignedInCall, _ id: LadderID) async throws -> StructureContent {
        try await load(call, id, detail: .statements(everythingOf: nil))
    }

    /// - Parameter detail: everything for whoever compares it with what is stored.
    static func load(_ call: SignedInCall, _ id: LadderID, detail: Expectation.Detail) async throws -> StructureContent {
        let viewer = call.viewer
        let query = call.query
        return try await call.services.read(as: viewer) { db in
            let grid = try LadderGrid.find(id, visibleTo: viewer, detail: detail, in: db)
            let framework = try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db)
            _ = try FrameworkPolicy(viewer).rewrite(framework)
            var address = AddressReader(query)
            let asked = address.part("level") { grid.level(asked: $0) }
            return StructureContent(
                framework: framework, grid: grid, shareable: try rows(missingFrom: grid, in: db), lastStep: try DraftStep.last(of: framework.id, in: db),
                shownLevel: (asked ?? grid.levels.first)?.id, unread: address.unread)
        }
    }

    private static func rows(missingFrom grid: LadderGrid, in db: any Reader) throws -> [Shareable] {
        let own = Set(grid.competencies.map(\.key))
        let others = try Ladder.of(grid.ladder.framework, in: db).filter { $0.id != grid.ladder.id }
        let rows = Dictionary(grouping: try GridRow.of(others.map(\.id), in: db), by: \.ladder)
        return others.flatMap { ladder in
            (rows[ladder.id] ?? []).filter { !own.contains($0.competency.key) }.map {
                Shareable(ladder: ladder.key, ladderName: ladder.name, competency: $0.competency)
            }
        }
    }
}

/// One row of a ladder of a draft, to be described, moved or taken away.
struct RowContent: Sendable {
    let framework: Framework
    let grid: LadderGrid
    let group: LadderGrid.Group
    let competency: Competency
    /// The other ladders where it stands.
    let others: [Ladder]
    /// Of what is read here, to be sent with the form.
    let seen: String
    let lastStep: DraftStep?

    static func load(_ call: SignedInCall, _ id: LadderID, _ row: CompetencyID) async throws -> RowContent {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let grid = try LadderGrid.find(id, visibleTo: viewer, detail: .statements(everythingOf: nil), in: db)
            let framework = try Framework.find(grid.ladder.framework, visibleTo: viewer, in: db)
            guard let group = grid.groups.first(where: { $0.competencies.contains { $0.id == row } }), let competency = grid.competency(row) else {
                throw Refusal.notFound
            }
            _ = try FrameworkPolicy(viewer).rewrite(framework)
            let others = try Ladder.of(framework.id, in: db).filter { $0.id != id }
            let standing = Set(try GridRow.of(others.map(\.id), in: db).filter { $0.competency.id == row }.map(\.ladder))
            let read = RowReading(name: competency.name, description: competency.description, theme: group.theme.key)
            return RowContent(
                framework: framework, grid: grid, group: group, competency: competency, others: others.filter { standing.contains($0.id) },
                seen: try Fingerprint.of(read), lastStep: try DraftStep.last(of: framework.id, in: db))
        }
    }
}

/// One place of the matrix, as it is stored now.
struct CellContent: Sendable {
    let framework: Framework
    let grid: LadderGrid
    let competency: Competency
    let level: Level
    let expectation: Expectation?

    static func load(_ call: SignedInCall, _ id: LadderID, where isWanted: (CellContent) -> Bool) async throws -> CellContent {
        let content = try await StructureContent.load(call, id)
        let cells = content.grid.competencies.lazy.flatMap { competency in
            content.grid.levels.lazy.map { level in CellContent(content, competency, level) }
        }
        guard let cell = cells.first(where: isWanted) else { throw Refusal.notFound }
        return cell
    }

    private init(_ content: StructureContent, _ competency: Competency, _ level: Level) {
        (framework, grid) = (content.framework, content.grid)
        (self.competency, self.level) = (competency, level)
        expectation = content.grid.expectation(of: competency.id, at: level.id)
    }

    /// What the box holds: one criterion a line.
    func text(_ language: Language) -> String {
        guard let expectation else { return "" }
        let pair = TextPair(expectation.wording.items)
        return language == .french ? pair.fr : pair.en
    }
}
