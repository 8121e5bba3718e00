import Careers
import Evidence
import Foundation
import Kernel
import Markup
import Reviews
import Site
import Storage

/// Claims and the facts they rest on.
enum ClaimHandlers {
    static func preparation(_ call: SignedInCall, _ id: ReviewID) async throws -> Preparation {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        return try await call.services.read(as: viewer) { db in
            let preparation = try Preparation.load(id, for: viewer, at: now, in: db)
            _ = try DossierPolicy(viewer, on: today).prepare(preparation.file)
            return preparation
        }
    }

    static func showNew(_ preparation: Preparation, _ frame: Frame) -> HTML {
        let state = FormState([NewClaimForm.language.name: frame.language.rawValue])
        return NewClaimPage(preparation: preparation, state: state, frame: frame).html
    }

    static func write(_ call: SignedInCall, _ form: NewClaimForm, _ id: ReviewID) async throws -> Outcome {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        guard let draft = form.draft else { throw Refusal.invalid(NewClaimForm.subject.name, Complaint.choice) }
        let claim = try await call.services.write(by: viewer, once: call.submission) { db in
            let preparation = try Preparation.load(id, for: viewer, at: now, in: db)
            let permit = try DossierPolicy(viewer, on: today).prepare(preparation.file)
            return try WriteClaim.perform(draft, in: preparation, permit: permit, in: db)
        }
        return Outcome(DossiersPaths.claim(claim), flash: ClaimWords.written, data: WrittenClaimView(claim: claim))
    }

    static func writeAgain(_ call: SignedInCall, _ state: FormState, _ id: ReviewID) async throws -> HTML {
        NewClaimPage(preparation: try await preparation(call, id), state: state, frame: call.frame).html
    }

    static func sheet(_ call: SignedInCall, _ id: ClaimID) async throws -> ClaimSheet {
        let (viewer, now, query) = (call.viewer, call.now, call.query)
        return try await call.services.read(as: viewer) { try ClaimSheet.load(id, query: query, for: viewer, at: now, in: $0) }
    }

    /// With what its address asked and could not be read.
    static func read(_ call: SignedInCall, _ id: ClaimID) async throws -> (sheet: ClaimSheet, unread: UnreadChoices) {
        let sheet = try await sheet(call, id)
        var address = AddressReader(call.query)
        _ = (address.choice("competency") { CompetencyID($0) }, address.page())
        try address.unread.refuseAsData(call)
        return (sheet, address.unread)
    }

    static func edit(_ call: SignedInCall, _ form: ClaimForm, _ id: ClaimID) async throws -> Outcome {
        guard let draft = form.draft else { throw Refusal.invalid(NewClaimForm.subject.name, Complaint.choice) }
        try await change(call, id) { sheet, permit, db in
            try ChangeClaim.perform(draft, from: form.version, in: sheet.preparation.subjects, permit: permit, in: db)
        }
        return Outcome(DossiersPaths.claim(id), flash: ClaimWords.changed, data: WrittenClaimView(claim: id))
    }

    static func editAgain(_ call: SignedInCall, _ state: FormState, _ id: ClaimID) async throws -> HTML {
        ClaimPage(sheet: try await sheet(call, id), state: state, frame: call.frame).html
    }

    static func remove(_ call: SignedInCall, _ id: ClaimID) async throws -> Outcome {
        let review = try await change(call, id) { sheet, permit, db in
            try RemoveClaim.perform(permit: permit, in: db)
            return sheet.claim.review
        }
        return Outcome(ReviewsPaths.dossier(review), flash: ClaimWords.removed)
    }

    static func link(_ call: SignedInCall, _ id: ClaimID, _ item: EvidenceID) async throws -> Outcome {
        try await change(call, id) { sheet, permit, db in
            guard let fact = sheet.preparation.facts.first(where: { $0.id == item }) else { throw Refusal.notFound }
            try CiteEvidence.perform(fact, permit: permit, in: db)
        }
        return Outcome(back(to: id, call), data: WrittenClaimView(claim: id))
    }

    static func unlink(_ call: SignedInCall, _ id: ClaimID, _ item: EvidenceID) async throws -> Outcome {
        try await change(call, id) { _, permit, db in try DetachEvidence.perform(item, permit: permit, in: db) }
        return Outcome(back(to: id, call), data: WrittenClaimView(claim: id))
    }

    static func linkAnswer(_ call: SignedInCall, _ id: ClaimID, _ source: CitedAnswer.Source, _ competency: CompetencyID) async throws -> Outcome {
        let answer = CitedAnswer(source: source, competency: competency)
        try await change(call, id) { sheet, permit, db in
            guard sheet.preparation.answers.contains(answer) else { throw Refusal.notFound }
            try CiteAnswer.perform(answer, permit: permit, in: db)
        }
        return Outcome(back(to: id, call, "answers"), data: WrittenClaimView(claim: id))
    }

    static func unlinkAnswer(_ call: SignedInCall, _ id: ClaimID, _ source: CitedAnswer.Source, _ competency: CompetencyID) async throws -> Outcome {
        let answer = CitedAnswer(source: source, competency: competency)
        try await change(call, id) { _, permit, db in try DetachAnswer.perform(answer, permit: permit, in: db) }
        return Outcome(back(to: id, call, "answers"), data: WrittenClaimView(claim: id))
    }

    /// The list stays narrowed as it was.
    private static func back(to claim: ClaimID, _ call: SignedInCall, _ part: String = "facts") -> Path {
        DossiersPaths.claim(claim).query("competency", call.query["competency"].flatMap(CompetencyID.init)).fragment(part)
    }

    private static func change<T: Sendable>(
        _ call: SignedInCall, _ id: ClaimID, _ act: @escaping @Sendable (ClaimSheet, ClaimChanging, Write) throws -> T
    ) async throws -> T {
        let (viewer, now, today) = (call.viewer, call.now, call.today)
        return try await call.services.write(by: viewer, once: call.submission) { db in
            let sheet = try ClaimSheet.load(id, for: viewer, at: now, in: db)
            let permit = try DossierPolicy(viewer, on: today).change(sheet.claim, of: sheet.preparation.file)
            return try act(sheet, permit, db)
        }
    }
}
