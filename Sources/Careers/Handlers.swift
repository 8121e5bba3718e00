import Kernel
import Markup
import Site

/// From a form to one action to an answer.
enum CareersHandlers {
    static func store(_ call: SignedInCall, _ form: ImportStoringForm) async throws -> Outcome {
        let content = try await ImportContent.load(call, form.sources, order: form.order, mappings: form.mappings)
        let id = try await ImportFramework.run(
            content.reading, into: form.target, isTemplate: FrameworkTemplate.isOne(form.sources.map(\.bytes)), by: call.viewer, once: call.submission,
            call.services)
        let ladders = content.reading.draft?.ladders ?? []
        let flash = ImportWords.stored(ladders.count, ladders.reduce(0) { $0 + $1.expectations.count })
        return Outcome(CareersPaths.framework(id), flash: flash, data: CareersAPI.Created(id: id))
    }

    /// The files, what was said of them and what is wrong: whatever could be read of the form goes on with the page.
    static func importAgain(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        let form = ImportForm.asSent(call.call.input)
        guard form.isCarried else { return ImportPage(state: state, frame: call.frame).html }
        let content = try await ImportContent.load(call, form.sources, order: form.order, mappings: form.mappings)
        return ImportPreviewPage(content, state: state, in: call.frame).html
    }

    /// The ladder, and above it why there is no PDF.
    static func ladderAgain(_ call: SignedInCall, _ state: FormState, _ id: LadderID) async throws -> HTML {
        var content = try await MatrixContent.load(call, id)
        content.obstacle = state.problems.first?.text
        return MatrixPage(content: content, frame: call.frame).html
    }

    static func publish(_ call: SignedInCall, _ form: PublicationForm, _ id: FrameworkID) async throws -> Outcome {
        guard let day = form.effectiveOn else { throw Refusal.invalid(PublicationForm.effectiveOn.name, Complaint.empty) }
        let request = PublishFramework.Request(
            framework: id, revision: form.revision, effectiveOn: day, unconsultedBecause: form.unconsulted, crosswalkSeen: form.crosswalk)
        try await PublishFramework.run(request, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.framework(id), flash: PublicationWords.done)
    }

    static func startNextVersion(_ call: SignedInCall, _ id: FrameworkID) async throws -> Outcome {
        let started = try await StartNextVersion.run(id, by: call.viewer, once: call.submission, call.services)
        return Outcome(
            CareersPaths.framework(started.id),
            flash: FrameworkWords.started(started.version),
            data: CareersAPI.Created(id: started.id)
        )
    }

    static func draftToDiscard(_ call: SignedInCall, _ id: FrameworkID) async throws -> Framework {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            try FrameworkPolicy(viewer).rewrite(.find(id, visibleTo: viewer, in: db)).framework
        }
    }

    static func versionToArchive(_ call: SignedInCall, _ id: FrameworkID) async throws -> Framework {
        let viewer = call.viewer
        return try await call.services.read(as: viewer) { db in
            try FrameworkPolicy(viewer).archive(.find(id, visibleTo: viewer, in: db)).framework
        }
    }

    static func discard(_ call: SignedInCall, _ form: FarewellForm, _ id: FrameworkID) async throws -> Outcome {
        try await DiscardDraft.run(id, named: form.name, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.paths(), flash: FarewellWords.discarded)
    }

    static func archive(_ call: SignedInCall, _ form: FarewellForm, _ id: FrameworkID) async throws -> Outcome {
        try await ArchiveFramework.run(id, named: form.name, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.framework(id), flash: FarewellWords.archived)
    }

    static func describe(_ call: SignedInCall, _ form: FrameworkDescriptionForm, _ id: FrameworkID) async throws -> Outcome {
        try await DescribeFramework.run(id, as: form, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.framework(id), flash: FormWords.saved)
    }

    static func describeLadder(_ call: SignedInCall, _ form: LadderForm, _ id: LadderID) async throws -> Outcome {
        try await DescribeLadder.run(id, as: form, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.ladder(id), flash: FormWords.saved)
    }

    static func describeLevel(_ call: SignedInCall, _ form: LevelForm, _ id: LevelID) async throws -> Outcome {
        try await DescribeLevel.run(id, as: form, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.level(id), flash: FormWords.saved)
    }

    static func rewrite(_ call: SignedInCall, _ form: WordingForm, _ id: ExpectationID) async throws -> Outcome {
        let ladder = try await RewriteExpectation.run(id, as: form, by: call.viewer, once: call.submission, call.services)
        return Outcome(CareersPaths.ladder(ladder).query("cell", id).fragment("card"), flash: WordingWords.done)
    }
}
