import Kernel
import Markup
import Site

/// Crafts: the list, adding, renaming.
enum CraftHandlers {
    static func list(_ call: SignedInCall) async throws -> CraftList {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try CraftList.load(for: viewer, on: today, in: $0) }
    }

    static func craft(_ call: SignedInCall, _ id: CraftID) async throws -> Craft {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { try Craft.find(id, visibleTo: viewer, in: $0) }
    }

    static func create(_ call: SignedInCall, _ form: NewCraftForm) async throws -> Outcome {
        let permit = try DirectoryPolicy(call.viewer).edit()
        let id = try await call.services.write(by: call.viewer, once: call.submission) { db in
            try CreateCraft.perform(form.name, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.crafts(), flash: CraftWords.saved, data: CreatedView(id))
    }

    static func createAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        NewCraftPage(state: state, frame: call.frame).html
    }

    static func showEdit(_ craft: Craft, _ frame: Frame) -> HTML {
        let state = FormState([NewCraftForm.french.name: craft.name.fr, NewCraftForm.english.name: craft.name.en])
        return EditCraftPage(craft: craft, state: state, frame: frame).html
    }

    static func rename(_ call: SignedInCall, _ form: CraftForm, _ id: CraftID) async throws -> Outcome {
        let viewer = call.viewer
        let permit = try DirectoryPolicy(viewer).edit()
        try await call.services.write(by: viewer, once: call.submission) { db in
            try RenameCraft.perform(try Craft.find(id, visibleTo: viewer, in: db), to: form.name, from: form.version, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.crafts(), flash: CraftWords.saved, data: CreatedView(id))
    }

    static func renameAgain(_ call: SignedInCall, _ state: FormState, _ id: CraftID) async throws -> HTML {
        EditCraftPage(craft: try await craft(call, id), state: state, frame: call.frame).html
    }
}
