import Kernel
import Markup
import Site

/// What a file would do, or what must be known before that can be said, with the file itself, so that it can be sent back.
enum PayPreview: Sendable {
    case plan(PayFileSource, PayPlan)
    /// Several sheets of the workbook have rows.
    case sheets(PayFileSource, [String])
}

enum PayImportHandlers {
    static func ask(_ call: SignedInCall) async throws -> PayFileChoice {
        try await admit(call)
        return PayFileChoice(call.query)
    }

    static func show(_ choice: PayFileChoice, _ frame: Frame) -> HTML {
        PayImportPage(state: FormState([PayFileForm.kind.name: choice.kind.rawValue]), refused: nil, unread: choice.unread, frame: frame).html
    }

    static func preview(_ call: SignedInCall, _ form: PayFileForm) async throws -> PayPreview {
        switch try await judge(form.source, call) {
        case .success(let plan): return .plan(form.source, plan)
        case .failure(let refused):
            guard !refused.sheets.isEmpty, call.call.face == .page else { throw refused.refusal }
            return .sheets(form.source, refused.sheets)
        }
    }

    static func showPreview(_ preview: PayPreview, _ frame: Frame) -> HTML {
        switch preview {
        case .plan(let source, let plan): PayPreviewPage(source: source, plan: plan, frame: frame).html
        case .sheets(let source, let names): PaySheetPage(source: source, names: names, frame: frame).html
        }
    }

    static func view(_ preview: PayPreview) -> any Encodable & Sendable {
        switch preview {
        case .plan(_, let plan): PayPlanView(plan)
        case .sheets(_, let names): ["sheets": names]
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

    /// The lines to correct, and nothing else of the file.
    static func rejected(_ call: SignedInCall, _ form: PayFileForm) async throws -> Download {
        let language = call.viewer.language
        guard case .failure(let refused) = try await judge(form.source, call), let bytes = refused.linesToCorrect(of: form.source, in: language) else {
            throw Refusal.invalid(PayRefusal.field, ImportWords.noneRejected)
        }
        let name = language == .french ? "palier-lignes-a-corriger.csv" : "palier-lines-to-correct.csv"
        return Download(name: name, contentType: "text/csv; charset=utf-8", bytes: bytes)
    }

    static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        PayImportPage(state: state, refused: try await refused(call), frame: call.frame).html
    }

    static func template(_ call: SignedInCall) async throws -> Download {
        let (language, choice) = (call.viewer.language, PayFileChoice(call.query))
        try await admit(call)
        try choice.unread.refuse()
        let kind = choice.kind
        let name = language == .french ? "palier-modele-\(kind == .bands ? "fourchettes" : "remunerations").csv" : "palier-\(kind.rawValue)-template.csv"
        return Download(name: name, contentType: "text/csv; charset=utf-8", bytes: PayTemplate.bytes(kind, language))
    }

    /// The file that was sent, when single lines of it are at fault.
    private static func refused(_ call: SignedInCall) async throws -> PayImportPage.Refused? {
        let source = PayFileForm.asSent(call.call.input).source
        guard !source.bytes.isEmpty, case .failure(let refused) = try await judge(source, call) else { return nil }
        return PayImportPage.Refused(source: source, hasLines: refused.linesToCorrect(of: source, in: call.viewer.language) != nil)
    }

    private static func judge(_ source: PayFileSource, _ call: SignedInCall) async throws -> Result<PayPlan, RefusedPayFile> {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { try ApplyPayFile.judge(source, PayPolicy(viewer, on: today), in: $0) }
    }

    private static func admit(_ call: SignedInCall) async throws {
        let (viewer, today) = (call.viewer, call.today)
        _ = try await call.services.read(as: viewer) { try PayPolicy(viewer, on: today).keep(in: $0) }
    }
}
