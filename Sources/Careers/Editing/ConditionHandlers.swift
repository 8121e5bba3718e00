import Kernel
import Site

/// From a form about rules, prerequisites or passages to one change of the draft.
enum ConditionHandlers {
    static func writeRule(_ call: SignedInCall, _ form: RuleForm, _ id: LadderID) async throws -> Outcome {
        let viewer = call.viewer
        let ladder = try await call.services.read(as: viewer) { db in try Ladder.find(id, visibleTo: viewer, in: db) }
        return try await change(call, WriteRule(ladder: ladder.key, level: nil, form: form), ladder, RuleWords.saved)
    }

    static func writeLevelRule(_ call: SignedInCall, _ form: RuleForm, _ id: LevelID) async throws -> Outcome {
        let place = try await place(call, id)
        return try await change(call, WriteRule(ladder: place.ladder.key, level: place.level.order, form: form), place.ladder, RuleWords.saved)
    }

    static func writePrerequisites(_ call: SignedInCall, _ form: PrerequisitesForm, _ id: LevelID) async throws -> Outcome {
        let place = try await place(call, id)
        let edit = WritePrerequisites(ladder: place.ladder.key, level: place.level.order, form: form)
        return try await change(call, edit, place.ladder, PrerequisiteWords.saved)
    }

    static func writePassages(_ call: SignedInCall, _ form: PassagesForm, _ id: LadderID) async throws -> Outcome {
        let viewer = call.viewer
        let ladder = try await call.services.read(as: viewer) { db in try Ladder.find(id, visibleTo: viewer, in: db) }
        return try await change(call, JoinLadder(ladder: ladder.key, form: form), ladder, FormWords.saved)
    }

    private static func place(_ call: SignedInCall, _ id: LevelID) async throws -> LevelOnLadder {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            let level = try Level.find(id, visibleTo: viewer, in: db)
            return LevelOnLadder(level: level, ladder: try Ladder.find(level.ladder, visibleTo: viewer, in: db))
        }
    }

    private static func change(_ call: SignedInCall, _ edit: any DraftEdit, _ ladder: Ladder, _ words: Phrase) async throws -> Outcome {
        try await EditDraft.run(edit, on: ladder.framework, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.structure(ladder.id), flash: words)
    }
}
