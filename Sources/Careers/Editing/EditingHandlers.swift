import Kernel
import Markup
import Site

/// From a form of the editor to one change of the draft.
enum EditingHandlers {
    static func begin(_ call: SignedInCall, _ form: FrameworkStartForm) async throws -> Outcome {
        let id = try await BeginFramework.run(form.name, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.framework(id), flash: EditingWords.begun, data: CareersAPI.Created(id: id))
    }

    static func addLadder(_ call: SignedInCall, _ form: LadderStartForm, _ id: FrameworkID) async throws -> Outcome {
        let edit = AddLadder(name: form.name, craft: form.craft, track: form.track, model: form.model)
        try await EditDraft.run(edit, on: id, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.framework(id), flash: edit.words.asSentence)
    }

    static func removeLadder(_ call: SignedInCall, _ form: RemovalForm, _ id: LadderID) async throws -> Outcome {
        let ladder = try await ladder(call, id)
        let edit = RemoveLadder(ladder: ladder.key, name: ladder.name.phrase)
        return try await change(call, edit, ladder, read: form.read, then: CareersPaths.framework(ladder.framework))
    }

    static func addLevel(_ call: SignedInCall, _ form: LevelStartForm, _ id: LadderID) async throws -> Outcome {
        let ladder = try await ladder(call, id)
        return try await change(call, AddLevel(ladder: ladder.key, name: form.name, above: form.above), ladder)
    }

    static func removeLevel(_ call: SignedInCall, _ form: RemovalForm, _ id: LevelID) async throws -> Outcome {
        let level = try await level(call, id)
        let ladder = try await ladder(call, level.ladder)
        return try await change(call, RemoveLevel(ladder: ladder.key, order: level.order), ladder, read: form.read)
    }

    static func level(_ call: SignedInCall, _ id: LevelID) async throws -> Level {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in try Level.find(id, visibleTo: viewer, in: db) }
    }

    static func addRow(_ call: SignedInCall, _ form: RowForm, _ id: LadderID) async throws -> Outcome {
        let ladder = try await ladder(call, id)
        let edit = AddCompetency(ladder: ladder.key, name: form.name, description: form.description, theme: form.theme)
        return try await change(call, edit, ladder)
    }

    static func shareRow(_ call: SignedInCall, _ form: SharedRowForm, _ id: LadderID) async throws -> Outcome {
        let content = try await StructureContent.load(call, id)
        guard let row = content.shareable.first(where: { $0.ladder == form.ladder && $0.competency.key == form.competency }) else {
            throw Refusal.conflict(EditingWords.gone)
        }
        let ladder = content.grid.ladder
        let edit = ShareCompetency(ladder: ladder.key, source: form.ladder, competency: form.competency, name: row.competency.name.phrase)
        return try await change(call, edit, ladder)
    }

    static func describeRow(_ call: SignedInCall, _ form: RowForm, _ id: LadderID, _ row: CompetencyID) async throws -> Outcome {
        let content = try await RowContent.load(call, id, row)
        let edit = DescribeCompetency(
            ladder: content.grid.ladder.key, competency: content.competency.key, name: form.name, description: form.description, theme: form.theme,
            seen: form.seen)
        return try await change(call, edit, content.grid.ladder)
    }

    static func describeTheme(_ call: SignedInCall, _ form: ThemeForm, _ id: LadderID, _ theme: ThemeID) async throws -> Outcome {
        let content = try await ThemeEditing.load(call, id, theme)
        let ladder = content.grid.ladder
        return try await change(call, DescribeTheme(ladder: ladder.key, theme: content.theme.key, form: form), ladder)
    }

    static func moveRow(_ call: SignedInCall, isUp: Bool, _ id: LadderID, _ row: CompetencyID) async throws -> Outcome {
        let content = try await RowContent.load(call, id, row)
        let (ladder, competency) = (content.grid.ladder, content.competency)
        return try await change(call, MoveCompetency(ladder: ladder.key, competency: competency.key, isUp: isUp, name: competency.name.phrase), ladder)
    }

    static func removeRow(_ call: SignedInCall, _ form: RemovalForm, _ id: LadderID, _ row: CompetencyID) async throws -> Outcome {
        let content = try await RowContent.load(call, id, row)
        let (ladder, competency) = (content.grid.ladder, content.competency)
        let edit = RemoveCompetency(ladder: ladder.key, competency: competency.key, name: competency.name.phrase)
        return try await change(call, edit, ladder, read: form.read)
    }

    static func writeCell(_ call: SignedInCall, _ form: CellForm, _ id: LadderID) async throws -> Outcome {
        let request = WriteCell.Request(
            ladder: id, competency: form.competency, level: form.level, text: form.text, language: form.language, revision: form.revision)
        let written = try await WriteCell.run(request, by: call.viewer, once: call.submission, call.services)
        let words = written.step.map { call.frame.say(StructureWords.lastChange($0.words)) }
        let data = CareersAPI.WrittenCell(revision: written.revision, step: written.step?.id, words: words)
        return Outcome(CareersPaths.structure(id), flash: WordingWords.done, data: data)
    }

    static func paste(_ call: SignedInCall, _ form: BlockForm, _ id: LadderID) async throws -> Outcome {
        let content = try await StructureContent.load(call, id, detail: .everything)
        let (block, ladder) = (PastedBlock(form), LadderDraft(content.grid))
        let cells = try block.cells(on: ladder)
        guard try block.unread(on: content.grid).isEmpty else { throw Refusal.conflict(EditingWords.blockUnread) }
        let edit = WriteCells(ladder: ladder.key, cells: cells, language: form.language, read: ladder)
        return try await change(call, edit, content.grid.ladder)
    }

    static func undo(_ call: SignedInCall, _ form: UndoForm, _ id: FrameworkID) async throws -> Outcome {
        guard let step = form.step else { throw Refusal.conflict(EditingWords.nothingToUndo) }
        let words = try await UndoStep.run(step, of: id, by: call.viewer, once: call.submission, call.services)
        let viewer = call.viewer
        let ladders = try await call.services.read(as: viewer) { db in try Ladder.of(Framework.find(id, visibleTo: viewer, in: db).id, in: db) }
        let place = ladders.first { $0.id == form.ladder }.map { CareersPaths.structure($0.id) }
        return Outcome(place ?? CareersPaths.framework(id), flash: EditingWords.undone(words))
    }

    private static func ladder(_ call: SignedInCall, _ id: LadderID) async throws -> Ladder {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in try Ladder.find(id, visibleTo: viewer, in: db) }
    }

    private static func change(
        _ call: SignedInCall, _ edit: any DraftEdit, _ ladder: Ladder, read: Int? = nil, then place: Path? = nil
    ) async throws -> Outcome {
        try await EditDraft.run(edit, on: ladder.framework, read: read, by: call.viewer, once: call.submission, call.services)
        return Outcome(place ?? CareersPaths.structure(ladder.id), flash: edit.words.asSentence)
    }
}
