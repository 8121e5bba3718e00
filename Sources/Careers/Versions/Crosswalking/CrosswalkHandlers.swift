import Kernel
import Markup
import Site

/// From a form of the crosswalk to one action to an answer.
enum CrosswalkHandlers {
    static func row(_ call: SignedInCall, _ form: CrosswalkRowForm, _ id: FrameworkID) async throws -> Outcome {
        try await ConfirmCrosswalk.row(id, as: form, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.crosswalk(id), flash: CrosswalkWords.confirmedOne)
    }

    static func together(_ call: SignedInCall, _ form: CrosswalkKindForm, _ id: FrameworkID) async throws -> Outcome {
        try await ConfirmCrosswalk.together(id, as: form, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.crosswalk(id), flash: CrosswalkWords.confirmed(form.count))
    }

    static func levels(_ call: SignedInCall, _ form: LevelMovesForm, _ id: FrameworkID) async throws -> Outcome {
        try await MapLevels.run(id, as: form, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.crosswalk(id), flash: CrosswalkWords.levelsConfirmed)
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: FrameworkID) async throws -> HTML {
        let (old, new) = (state.values[CrosswalkRowForm.old.name]?.first, state.values[CrosswalkRowForm.new.name]?.first)
        let changing = old.map { "old:\($0)" } ?? new.map { "new:\($0)" }
        return CrosswalkPage(content: try await .load(call, id, changing: changing), state: state, frame: call.frame).html
    }
}

enum CrosswalkRoutes {
    static let all: [Route] = [
        .page(
            "careers.crosswalk", at: CareersPaths.crosswalk, load: { call, id in try await CrosswalkContent.load(call, id) },
            show: { CrosswalkPage(content: $0, state: .empty, frame: $1).html }, json: { CareersAPI.CrosswalkTable($0) }),
        .form("careers.crosswalk.row", post: CareersPaths.crosswalk, CrosswalkRowForm.self, act: CrosswalkHandlers.row, again: CrosswalkHandlers.again),
        .form(
            "careers.crosswalk.kind", post: CareersPaths.crosswalkUnchanged, CrosswalkKindForm.self, act: CrosswalkHandlers.together,
            again: CrosswalkHandlers.again),
        .form(
            "careers.crosswalk.levels", post: CareersPaths.crosswalkLevels, LevelMovesForm.self, act: CrosswalkHandlers.levels,
            again: CrosswalkHandlers.again),
        .page(
            "careers.changes", at: CareersPaths.changes, load: DiffContent.load, show: { DiffPage(content: $0, frame: $1).html },
            json: { CareersAPI.VersionDiff($0) }),
    ]
}
