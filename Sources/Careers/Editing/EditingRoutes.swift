import Kernel
import Markup
import Site

/// Writing a ladder, change by change.
enum EditingRoutes {
    static let all: [Route] = writing + levels + rows + ladders + ConditionRoutes.all

    private static let authors = Route.Entry.roles([.cpo, .hr])

    private static let writing: [Route] = [
        .page("careers.structure", at: CareersPaths.structure, load: StructureContent.load, show: { StructurePage(content: $0, frame: $1).html }),
        .page(
            "careers.checking", at: CareersPaths.checking, load: CheckingContent.load, show: { CheckingPage(content: $0, frame: $1).html },
            json: { CareersAPI.Checking($0) }),
        .page(
            "careers.cell", at: CareersPaths.cell,
            load: { call, id, row, level in try await CellContent.load(call, id) { $0.competency.id == row && $0.level.id == level } },
            show: { CellPage(content: $0, state: .empty, frame: $1).html }),
        .form(
            "careers.cell.write", post: CareersPaths.cells, CellForm.self, act: EditingHandlers.writeCell,
            again: { call, state, id in
                let (competency, level) = (state.value(CellForm.competency.name), state.value(CellForm.level.name))
                let content = try? await CellContent.load(call, id) { $0.competency.key == competency && String($0.level.order) == level }
                guard let content else { return try await structureAgain(call, state, id) }
                return CellPage(content: content, state: state, frame: call.frame).html
            }),
        .form(
            "careers.cells.paste", post: CareersPaths.block, BlockForm.self, bodyLimit: 2 << 20, act: EditingHandlers.paste, again: structureAgain),
        .form("careers.undo", post: CareersPaths.undo, UndoForm.self, act: EditingHandlers.undo, again: frameworkAgain),
    ]

    private static let levels: [Route] = [
        .form("careers.level.add", post: CareersPaths.levels, LevelStartForm.self, act: EditingHandlers.addLevel, again: structureAgain),
        .form("careers.level.remove", post: CareersPaths.levelRemoval, RemovalForm.self, act: EditingHandlers.removeLevel) { call, state, id in
            try await structureAgain(call, state.asAsked, EditingHandlers.level(call, id).ladder)
        },
    ]

    private static let rows: [Route] = [
        .form("careers.row.add", post: CareersPaths.rows, RowForm.self, act: EditingHandlers.addRow, again: structureAgain),
        .form("careers.row.share", post: CareersPaths.sharedRows, SharedRowForm.self, act: EditingHandlers.shareRow, again: structureAgain),
        .page("careers.row", at: CareersPaths.row, load: RowContent.load, show: { RowPage(content: $0, state: .empty, frame: $1).html }),
        .form("careers.row.describe", post: CareersPaths.row, RowForm.self, act: EditingHandlers.describeRow) { call, state, id, row in
            RowPage(content: try await .load(call, id, row), state: state, frame: call.frame).html
        },
        .page(
            "careers.theme.editing", at: CareersPaths.themeDescription, load: ThemeEditing.load,
            show: { ThemeEditPage(content: $0, state: .empty, frame: $1).html }),
        .form("careers.theme.describe", post: CareersPaths.themeDescription, ThemeForm.self, act: EditingHandlers.describeTheme) { call, state, id, theme in
            ThemeEditPage(content: try await .load(call, id, theme), state: state, frame: call.frame).html
        },
        .button("careers.row.up", post: CareersPaths.rowUp) { call, id, row in try await EditingHandlers.moveRow(call, isUp: true, id, row) },
        .button("careers.row.down", post: CareersPaths.rowDown) { call, id, row in try await EditingHandlers.moveRow(call, isUp: false, id, row) },
        .form("careers.row.remove", post: CareersPaths.rowRemoval, RemovalForm.self, act: EditingHandlers.removeRow) { call, state, id, row in
            RowPage(content: try await .load(call, id, row), state: state.asAsked, frame: call.frame).html
        },
    ]

    private static let ladders: [Route] = [
        .form("careers.framework.begin", post: CareersPaths.beginning, for: authors, FrameworkStartForm.self, act: EditingHandlers.begin) { call, state in
            ImportPage(state: state, frame: call.frame).html
        },
        .form("careers.ladder.add", post: CareersPaths.frameworkLadders, LadderStartForm.self, act: EditingHandlers.addLadder, again: frameworkAgain),
        .form("careers.ladder.remove", post: CareersPaths.ladderRemoval, RemovalForm.self, act: EditingHandlers.removeLadder) { call, state, id in
            try await structureAgain(call, state.asAsked, id)
        },
    ]

    @Sendable private static func structureAgain(_ call: SignedInCall, _ state: FormState, _ id: LadderID) async throws -> HTML {
        StructurePage(content: try await .load(call, id), state: state, frame: call.frame).html
    }

    @Sendable private static func frameworkAgain(_ call: SignedInCall, _ state: FormState, _ id: FrameworkID) async throws -> HTML {
        FrameworkPage(try await .load(call, id), state: state, in: call.frame).html
    }
}

extension FormState {
    /// What a button asked for and why not, on a page whose own forms stay as they were.
    fileprivate var asAsked: FormState { FormState(problems: problems) }
}
