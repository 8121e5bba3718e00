import Kernel
import Markup
import Site

/// Sending a file of people, reading what it would do, confirming it.
enum ImportHandlers {
    static func today(_ call: SignedInCall) async throws -> Day {
        call.today
    }

    static func show(_ today: Day, _ frame: Frame) -> HTML {
        ImportPage(state: FormState([PeopleFileForm.from.name: today.description]), frame: frame).html
    }

    static func template(_ call: SignedInCall) async throws -> Download {
        var address = AddressReader(call.query)
        let language = address.choice("language", Language.init(rawValue:)) ?? call.viewer.language
        try address.unread.refuse()
        let name = language == .french ? "palier-modele-personnes.csv" : "palier-people-template.csv"
        return Download(name: name, contentType: "text/csv; charset=utf-8", bytes: PeopleTemplate.bytes(language))
    }

    static func send(_ call: SignedInCall, _ form: PeopleFileForm) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let source = ImportSource(bytes: form.bytes, from: form.from, order: form.order, encoding: form.encoding?.text, sheet: form.sheet)
        let keepsRefused = call.call.face == .page
        let id = try await call.services.write(by: viewer, once: call.submission) { db in
            try KeepImport.perform(source, named: form.name, by: viewer, today: today, keepsRefused: keepsRefused, in: db)
        }
        return Outcome(PeoplePaths.peopleImport(id), data: CreatedView(id))
    }

    static func sendAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        ImportPage(state: state, frame: call.frame).html
    }

    enum Preview: Sendable {
        case waiting(PeopleImport, ImportPlan)
        case refused(PeopleImport, RefusedFile)
        case applied(PeopleImport)
    }

    static func preview(_ call: SignedInCall, _ id: ID<PeopleImport>) async throws -> Preview {
        let (viewer, today, now) = (call.viewer, call.today, call.now)
        return try await call.services.read(as: viewer) { db in
            let file = try PeopleImport.find(id, of: viewer.organization, at: now, in: db)
            if file.appliedAt != nil { return .applied(file) }
            switch try PeopleImport.judge(file.source, for: viewer, on: today, in: db) {
            case .success(let plan): return .waiting(file, plan)
            case .failure(let refused): return .refused(file, refused)
            }
        }
    }

    static func showPreview(_ preview: Preview, _ frame: Frame) -> HTML {
        show(preview, state: .empty, frame)
    }

    static func view(_ preview: Preview) -> any Encodable & Sendable {
        switch preview {
        case .waiting(let file, let plan): ImportPlanView(file, plan)
        case .refused(let file, let refused): RefusedFileView(file, refused)
        case .applied(let file): CreatedView(file.id)
        }
    }

    static func confirm(_ call: SignedInCall, _ form: ImportConfirmationForm, _ id: ID<PeopleImport>) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let permit = try DirectoryPolicy(viewer).edit()
        let outcome = try await call.services.write(by: viewer, once: call.submission) { db in
            let file = try PeopleImport.find(id, of: viewer.organization, at: db.now, in: db)
            return try PeopleImport.confirm(file, agreedTo: form.plan, by: viewer, today: today, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.people(), flash: PeopleImportWords.applied(outcome), data: outcome)
    }

    static func confirmAgain(_ call: SignedInCall, _ state: FormState, _ id: ID<PeopleImport>) async throws -> HTML {
        show(try await preview(call, id), state: state, call.frame)
    }

    static func discard(_ call: SignedInCall, _ id: ID<PeopleImport>) async throws -> Outcome {
        let viewer = call.viewer
        let permit = try DirectoryPolicy(viewer).edit()
        try await call.services.write(by: viewer, once: call.submission) { db in
            try KeepImport.discard(try PeopleImport.find(id, of: viewer.organization, at: db.now, in: db), permit: permit, in: db)
        }
        return Outcome(PeoplePaths.imports(), flash: PeopleImportWords.discarded, data: CreatedView(id))
    }

    static func reread(_ call: SignedInCall, _ form: ImportReadingForm, _ id: ID<PeopleImport>) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let permit = try DirectoryPolicy(viewer).edit()
        try await call.services.write(by: viewer, once: call.submission) { db in
            let file = try PeopleImport.find(id, of: viewer.organization, at: db.now, in: db)
            try KeepImport.reread(
                file, order: form.order, encoding: form.encoding?.text, sheet: form.sheet, by: viewer, today: today, permit: permit, in: db)
        }
        return Outcome(PeoplePaths.peopleImport(id), data: CreatedView(id))
    }

    /// The lines to correct, and nothing else of the file.
    static func rejected(_ call: SignedInCall, _ id: ID<PeopleImport>) async throws -> Download {
        let (viewer, today, now) = (call.viewer, call.today, call.now)
        let bytes = try await call.services.read(as: viewer) { db in
            let file = try PeopleImport.find(id, of: viewer.organization, at: now, in: db)
            guard file.appliedAt == nil, case .failure(let refused) = try PeopleImport.judge(file.source, for: viewer, on: today, in: db, telling: .max),
                let bytes = RejectedLines.bytes(of: file.source, refused, in: viewer.language)
            else { throw Refusal.notFound }
            return bytes
        }
        let name = viewer.language == .french ? "palier-lignes-a-corriger.csv" : "palier-lines-to-correct.csv"
        return Download(name: name, contentType: "text/csv; charset=utf-8", bytes: bytes)
    }

    private static func show(_ preview: Preview, state: FormState, _ frame: Frame) -> HTML {
        switch preview {
        case .waiting(let file, let plan): ImportPreviewPage(file: file, plan: plan, state: state, frame: frame).html
        case .refused(let file, let refused): RefusedImportPage(file: file, refused: refused, state: state, frame: frame).html
        case .applied(let file): AppliedImportPage(appliedOn: .instant(file.appliedAt ?? file.createdAt, in: frame.zone), frame: frame).html
        }
    }
}
