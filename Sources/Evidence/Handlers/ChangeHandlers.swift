import Kernel
import Markup
import Site

/// Sharing, correcting, withdrawing.
enum ChangeHandlers {
    static func sharing(_ call: SignedInCall, _ id: EvidenceID) async throws -> EvidenceSheet {
        let sheet = try await ItemHandlers.sheet(call, id)
        _ = try EvidencePolicy(call.viewer).share(sheet.item)
        return sheet
    }

    static func share(_ call: SignedInCall, _ id: EvidenceID) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let item = try EvidenceItem.find(id, visibleTo: viewer, on: today, in: db)
            try ShareEvidence.perform(permit: EvidencePolicy(viewer).share(item), in: db)
        }
        return Outcome(EvidencePaths.item(id), flash: ItemWords.sharedNow, data: KeptView(id))
    }

    static func correction(_ call: SignedInCall, _ id: EvidenceID) async throws -> EvidenceSheet {
        let sheet = try await ItemHandlers.sheet(call, id)
        _ = try EvidencePolicy(call.viewer).correct(sheet.item)
        return sheet
    }

    static func showCorrection(_ sheet: EvidenceSheet, _ frame: Frame) -> HTML {
        CorrectionPage(item: sheet.item, state: FactState.of(sheet.item), frame: frame).html
    }

    static func correct(_ call: SignedInCall, _ form: CorrectionForm, _ id: EvidenceID) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        try await call.services.write(by: viewer, once: call.submission) { db in
            let item = try EvidenceItem.find(id, visibleTo: viewer, on: today, in: db)
            let permit = try EvidencePolicy(viewer).correct(item)
            try CorrectEvidence.perform(form.text, reason: form.reason, seen: form.version, permit: permit, in: db)
        }
        return Outcome(EvidencePaths.item(id), flash: ItemWords.corrected, data: KeptView(id))
    }

    static func correctAgain(_ call: SignedInCall, _ state: FormState, _ id: EvidenceID) async throws -> HTML {
        CorrectionPage(item: try await correction(call, id).item, state: state, frame: call.frame).html
    }

    static func withdrawal(_ call: SignedInCall, _ id: EvidenceID) async throws -> EvidenceSheet {
        let sheet = try await ItemHandlers.sheet(call, id)
        _ = try EvidencePolicy(call.viewer).withdraw(sheet.item)
        return sheet
    }

    static func showWithdrawal(_ sheet: EvidenceSheet, _ frame: Frame) -> HTML {
        WithdrawalPage(item: sheet.item, state: .empty, frame: frame).html
    }

    static func withdraw(_ call: SignedInCall, _ form: WithdrawalForm, _ id: EvidenceID) async throws -> Outcome {
        let (viewer, today) = (call.viewer, call.today)
        let item = try await call.services.write(by: viewer, once: call.submission) { db in
            let item = try EvidenceItem.find(id, visibleTo: viewer, on: today, in: db)
            try WithdrawEvidence.perform(reason: form.reason, permit: EvidencePolicy(viewer).withdraw(item), in: db)
            return item
        }
        if item.confidentiality == .shared { return Outcome(EvidencePaths.item(id), flash: ItemWords.struck, data: KeptView(id)) }
        return Outcome(EvidencePaths.list(of: item.subject, for: viewer), flash: ItemWords.erased, data: KeptView(id))
    }

    static func withdrawAgain(_ call: SignedInCall, _ state: FormState, _ id: EvidenceID) async throws -> HTML {
        WithdrawalPage(item: try await withdrawal(call, id).item, state: state, frame: call.frame).html
    }
}

extension EvidencePaths {
    /// Where a viewer finds the facts about somebody.
    static func list(of person: PersonID, for viewer: Viewer?) -> Path {
        person == viewer?.person ? mine() : about(person)
    }
}
