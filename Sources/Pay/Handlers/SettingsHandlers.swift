import Kernel
import Markup
import Site

struct SettingsContent: Sendable {
    let settings: PaySettings
    let zones: [PayZone]
}

enum SettingsHandlers {
    static func load(_ call: SignedInCall) async throws -> SettingsContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            let permit = try PayPolicy(viewer, on: today).keep(in: db)
            return SettingsContent(settings: try PaySettings.of(permit.organization, in: db), zones: try PayZone.all(of: permit.organization, in: db))
        }
    }

    static func change(_ call: SignedInCall, _ form: PaySettingsForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            try SetPaySettings.perform(form.settings, permit: PayPolicy(viewer, on: today).keep(in: db), in: db)
        }
        return Outcome(PayPaths.settings(), flash: SettingsWords.saved)
    }

    static func addZone(_ call: SignedInCall, _ form: ZoneForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            try AddZone.perform(form.key, form.name, permit: PayPolicy(viewer, on: today).keep(in: db), in: db)
        }
        return Outcome(PayPaths.settings(), flash: SettingsWords.zoneAdded)
    }

    static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        SettingsPage(content: try await load(call), state: state, frame: call.frame).html
    }
}
