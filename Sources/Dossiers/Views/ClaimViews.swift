import Evidence
import Kernel

struct FactView: Encodable, Sendable {
    let evidence: EvidenceID, kind: EvidenceKind, happenedOn: Day, title: String, language: Language, isWithdrawn: Bool

    init(_ item: EvidenceItem) {
        (evidence, kind, happenedOn) = (item.id, item.kind, item.happenedOn)
        (title, language, isWithdrawn) = (item.wording.title, item.wording.language, item.withdrawal != nil)
    }
}

struct ClaimView: Encodable, Sendable {
    let claim: ClaimID, author: PersonID, name: String, text: WrittenText, about: String, version: Int, evidence: [FactView], answers: [CitedAnswer]

    init(_ claim: Claim) {
        (self.claim, author, name) = (claim.id, claim.author, claim.authorName)
        (text, about, version) = (claim.text, claim.subject.rawValue, claim.version)
        (evidence, answers) = (claim.cited.map(FactView.init), claim.answers)
    }
}

struct ClaimSheetView: Encodable, Sendable {
    let claim: ClaimView, facts: [FactView], answers: [CitedAnswer], page: Int, pages: Int

    init(_ sheet: ClaimSheet) {
        claim = ClaimView(sheet.claim)
        (facts, answers) = (sheet.shown.map(FactView.init), sheet.candidateAnswers)
        (page, pages) = (sheet.page, sheet.pages)
    }
}
