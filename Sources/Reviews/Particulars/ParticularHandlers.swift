import Kernel
import Markup
import Site
import Storage

enum ParticularHandlers {
    static func page(_ call: SignedInCall, _ id: ReviewID) async throws -> Particulars {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try Particulars.load(id, for: viewer, at: now, in: $0) }
    }

    static func again(_ call: SignedInCall, _ state: FormState, _ id: ReviewID) async throws -> HTML {
        ParticularsPage(content: try await page(call, id), state: state, frame: call.frame).html
    }

    static func pause(_ call: SignedInCall, _ form: PauseForm, _ id: ReviewID) async throws -> Outcome {
        guard let kind = form.kind, let from = form.from else { throw Refusal.invalid(nil, Complaint.empty) }
        let reason = WrittenText(form.reason, in: call.viewer.language)
        let draft = PauseDraft(kind: kind, from: from, to: form.to, reason: reason, due: form.due)
        return try await change(call, id, PauseWords.saved) { policy, file, db in
            try PauseReview.perform(file.review, in: file.cycle, draft, permit: policy.pause(file), db)
        }
    }

    static func resume(_ call: SignedInCall, _ form: ResumeForm, _ id: ReviewID) async throws -> Outcome {
        try await change(call, id, PauseWords.resumed) { policy, file, db in
            try ResumeReview.perform(file.review, in: file.cycle, form.due, permit: policy.pause(file), db)
        }
    }

    static func level(_ call: SignedInCall, _ form: ReviewLevelForm, _ id: ReviewID) async throws -> Outcome {
        guard let level = form.level else { throw Refusal.invalid(ReviewLevelForm.level.name, Complaint.empty) }
        return try await change(call, id, ParticularWords.saved) { policy, file, db in
            try ChooseLevel.perform(level, for: file.review, in: file.cycle, permit: policy.chooseLevel(file), db)
        }
    }

    static func workShare(_ call: SignedInCall, _ form: WorkShareForm, _ id: ReviewID) async throws -> Outcome {
        try await change(call, id, ParticularWords.saved) { policy, file, db in
            try WriteWorkShare.perform(form.share, of: file.review, permit: policy.contextualize(file), in: db)
        }
    }

    private static func change(
        _ call: SignedInCall, _ id: ReviewID, _ flash: Phrase, _ body: @escaping @Sendable (ReviewPolicy, ReviewFile, Write) throws -> Void
    ) async throws -> Outcome {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            try body(ReviewPolicy(viewer, on: today), ReviewFile.load(id, for: viewer, at: now, in: db), db)
        }
        return Outcome(ReviewsPaths.review(id), flash: flash)
    }
}

enum WriterHandlers {
    static func sheet(_ call: SignedInCall, _ id: CycleID, _ person: PersonID) async throws -> WriterSheet {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            let sheet = try WriterSheet.load(cycle, person, for: viewer, at: now, in: db)
            _ = try CyclePolicy(viewer).nameWriter(in: cycle, for: person, at: now)
            return sheet
        }
    }

    static func name(_ call: SignedInCall, _ form: WriterForm, _ id: CycleID, _ person: PersonID) async throws -> Outcome {
        let reason = WrittenText(form.reason, in: call.viewer.language)
        guard let writer = form.writer else { throw Refusal.invalid(WriterForm.writer.name, Complaint.empty) }
        return try await change(call, id, person) { try NameWriter.perform(writer, for: person, in: $0, because: reason, permit: $1, $2) }
    }

    static func nameAgain(_ call: SignedInCall, _ state: FormState, _ id: CycleID, _ person: PersonID) async throws -> HTML {
        WriterPage(sheet: try await sheet(call, id, person), state: state, frame: call.frame).html
    }

    static func end(_ call: SignedInCall, _ id: CycleID, _ person: PersonID) async throws -> Outcome {
        try await change(call, id, person) { try EndWriter.perform(for: person, in: $0, permit: $1, $2) }
    }

    private static func change(
        _ call: SignedInCall, _ id: CycleID, _ person: PersonID, _ body: @escaping @Sendable (ReviewCycle, WriterNaming, Write) throws -> Void
    ) async throws -> Outcome {
        let (viewer, now) = (call.viewer, call.now)
        let isLaunched = try await call.services.write(by: viewer, once: call.submission) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            _ = try WriterSheet.load(cycle, person, for: viewer, at: now, in: db)
            try body(cycle, CyclePolicy(viewer).nameWriter(in: cycle, for: person, at: now), db)
            return cycle.storedState.isLaunched
        }
        return Outcome(isLaunched ? ReviewsPaths.cycle(id) : ReviewsPaths.check(id), flash: ParticularWords.saved)
    }
}

enum AbsenceHandlers {
    static func sheet(_ call: SignedInCall) async throws -> AbsenceSheet {
        let (viewer, now) = (call.viewer, call.now)
        return try await call.services.read(as: viewer) { try AbsenceSheet.load(for: viewer, at: now, in: $0) }
    }

    static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        AbsencesPage(sheet: try await sheet(call), state: state, frame: call.frame).html
    }

    static func add(_ call: SignedInCall, _ form: AbsenceForm) async throws -> Outcome {
        let viewer = call.viewer
        guard let person = form.person, let kind = form.kind, let from = form.from else { throw Refusal.invalid(nil, Complaint.empty) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            try WriteAbsence.perform(kind, of: person, from: from, to: form.to, permit: CyclePolicy(viewer).writeAbsences(), in: db)
        }
        return Outcome(ReviewsPaths.absences(), flash: ParticularWords.saved)
    }

    static func remove(_ call: SignedInCall, _ form: AbsenceRemovalForm) async throws -> Outcome {
        let viewer = call.viewer
        guard let absence = form.absence else { throw Refusal.invalid(AbsenceRemovalForm.absence.name, Complaint.empty) }
        try await call.services.write(by: viewer, once: call.submission) { db in
            try RemoveAbsence.perform(absence, permit: CyclePolicy(viewer).writeAbsences(), in: db)
        }
        return Outcome(ReviewsPaths.absences(), flash: ParticularWords.saved)
    }
}
