import Foundation
import Kernel

struct SavedView: Encodable, Sendable { let version: Int, savedAt: Date }

struct AnswerView: Encodable, Sendable {
    let competency: GridCompetencyID
    /// A level's number, 0 when nothing was seen.
    let placement: Int?, confidence: Confidence?, comment: WrittenText?

    init(_ answer: CompetencyAnswer, _ grid: Grid) {
        competency = answer.competency
        placement = answer.placement.map { grid.order(of: $0) ?? 0 }
        (confidence, comment) = (answer.confidence, answer.comment)
    }
}

struct FormView: Encodable, Sendable {
    let contribution: ContributionID, kind: Contribution.Kind, version: Int, theme: Int, isOpen: Bool, isSent: Bool
    let competencies: [GridCompetencyID], answers: [AnswerView]

    init(_ content: FormContent) {
        contribution = content.contribution.id
        kind = content.contribution.kind
        (version, theme) = (content.contribution.version, content.theme)
        (isOpen, isSent) = (content.isOpen, content.contribution.isSubmitted)
        competencies = content.rows.map(\.id)
        answers = content.rows.compactMap { content.answers[$0.id] }.map { AnswerView($0, content.grid) }
    }
}

struct ReviewView: Encodable, Sendable {
    struct Sheet: Encodable, Sendable { let author: String, isLate: Bool, answers: [AnswerView] }

    let review: ReviewID, subject: PersonID, name: String, stage: CycleState, state: ReviewState, selfEvaluation: Sheet?, managers: [Sheet]
    let snapshots: [String: Snapshot], sharedAt: Date?, signedAt: Date?, reservation: WrittenText?

    init(_ file: ReviewFile) {
        review = file.review.id
        (subject, name) = (file.review.subject, file.review.subjectName)
        (stage, state) = (file.state, file.review.state)
        let sheet = { (sheet: ReviewFile.Sheet) in
            Sheet(author: sheet.author, isLate: sheet.isLate, answers: sheet.answers.map { AnswerView($0, file.grid) })
        }
        selfEvaluation = file.own.map(sheet)
        managers = file.managers.map(sheet)
        snapshots = Dictionary(file.snapshots.map { ($0.rawValue, $1) }, uniquingKeysWith: { first, _ in first })
        (sharedAt, signedAt, reservation) = (file.review.sharedAt, file.review.signedAt, file.review.reservation)
    }
}

struct PeersView: Encodable, Sendable {
    struct Peer: Encodable, Sendable { let nomination: NominationID, person: PersonID, name: String, by: Nomination.Origin, state: Nomination.State }
    let peers: [Peer]

    init(_ list: PeerList) {
        peers = list.nominations.map { Peer(nomination: $0.id, person: $0.peer, name: $0.peerName, by: $0.origin, state: $0.state) }
    }
}
