import Kernel
import Markup
import Site

/// What a file would do, with the file itself, so that it can be sent back.
struct PayPreview: Sendable {
    let source: PayFileSource
    let plan: PayPlan
}

enum PayImportHandlers {
    static func ask(_ call: SignedInCall) async throws -> PayFileKind {
        try await admit(call)
        return call.query["kind"].flatMap(PayFileKind.init) ?? .bands
    }

    static func show(_ kind: PayFileKind, _ frame: Frame) -> HTML {
        PayImportPage(state: FormState([PayFileForm.kind.name: kind.rawValue]), frame: frame).html
    }

    static func preview(_ call: SignedInCall, _ form: PayFileForm) async throws -> PayPreview {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) {
            PayPreview(source: form.source, plan: try ApplyPayFile.plan(form.source, PayPolicy(viewer, on: today), in: $0))
        }
    }

    static func confirm(_ call: SignedInCall, _ form: PayConfirmationForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let plan = try await call.services.write(by: viewer, once: call.submission) { db in
            try ApplyPayFile.perform(form.source, agreedTo: form.plan, PayPolicy(viewer, on: today), in: db)
        }
        let place = plan.kind == .bands ? PayPaths.bands() : PayPaths.outside()
        return Outcome(place, flash: ImportWords.applied(plan), data: PayPlanView(plan))
    }

    static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        PayImportPage(state: state, frame: call.frame).html
    }

    static func template(_ call: SignedInCall) async throws -> Download {
        let language = call.viewer.language
        let kind = call.query["kind"].flatMap(PayFileKind.init) ?? .bands
        try await admit(call)
        let name = language == .french ? "palier-modele-\(kind == .bands ? "fourchettes" : "remunerations").csv" : "palier-\(kind.rawValue)-template.csv"
        return Download(name: name, contentType: "text/csv; charset=utf-8", bytes: PayTemplate.bytes(kind, language))
    }

    private static func admit(_ call: SignedInCall) async throws {
        let (viewer, today) = (call.viewer, call.today)
        _ = try await call.services.read(as: viewer) { try PayPolicy(viewer, on: today).keep(in: $0) }
    }
}
