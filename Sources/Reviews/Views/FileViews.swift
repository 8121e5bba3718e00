import Careers
import Evidence
import Foundation
import Kernel

struct SavedView: Encodable, Sendable { let version: Int, savedAt: Date }
struct SentView: Encodable, Sendable { let contribution: ContributionID }

struct PointView: Encodable, Sendable {
    let axis: AxisID, text: WrittenText, standing: PreviousPoint.Standing?, comment: WrittenText?

    init(_ point: PreviousPoint) {
        (axis, text) = (point.axis.id, point.axis.text)
        (standing, comment) = (point.standing, point.comment)
    }
}

struct AxisView: Encodable, Sendable {
    let text: WrittenText?, signal: WrittenText?, support: WrittenText?

    init(_ axis: Axis) { (text, signal, support) = (axis.text, axis.signal, axis.support) }
    init(_ draft: AxisDraft) { (text, signal, support) = (draft.text, draft.signal, draft.support) }
}

struct AnswerView: Encodable, Sendable {
    let competency: CompetencyID
    /// A level's number, 0 when nothing was seen.
    let placement: Int?, confidence: Confidence?, comment: WrittenText?
    /// The facts cited that the reader may read.
    let facts: [EvidenceID]

    init(_ answer: CompetencyAnswer, _ grid: Grid, facts: [EvidenceID] = []) {
        self.facts = facts
        competency = answer.competency
        placement = answer.placement.map { grid.order(of: $0) ?? 0 }
        (confidence, comment) = (answer.confidence, answer.comment)
    }
}

struct FormView: Encodable, Sendable {
    let contribution: ContributionID, kind: Contribution.Kind, version: Int, theme: Int?, isOpen: Bool, isSent: Bool, lastDay: Day?
    let levels: [HeldLevelView]
    let objectives: [ObjectiveView], noObjectives: WrittenText?
    let competencies: [CompetencyID], answers: [AnswerView], questions: [QuestionView], texts: [TextView],
        points: [PointView], axes: [AxisView], citable: [EvidenceID]

    init(_ content: FormContent) {
        contribution = content.contribution.id
        kind = content.contribution.kind
        version = content.contribution.version
        theme = if case .theme(let number) = content.step { number } else { nil }
        (lastDay, levels) = (content.dueOn, content.levels.map(HeldLevelView.init))
        (isOpen, isSent) = (content.isOpen, content.contribution.isSubmitted)
        competencies = content.rows.map(\.id)
        let rows = content.step == .summary ? content.grid.rows : content.rows
        answers = rows.compactMap { content.answers[$0.id] }.map { AnswerView($0, content.grid, facts: $0.facts.sorted()) }
        objectives =
            (content.objectives?.list ?? []).map { ObjectiveView($0, facts: $0.draft.facts.sorted()) }
            + content.remarks.map { ObjectiveView($0.objective, facts: content.results[$0.objective.id]?.items.map(\.id) ?? [], comment: $0.comment) }
        noObjectives = content.objectives?.absence
        questions = content.questions.map(QuestionView.init)
        texts = content.filled.texts.map(TextView.init)
        points = content.points.map(PointView.init)
        axes = content.axes?.map { AxisView($0) } ?? []
        citable = content.facts?.items.map(\.id) ?? []
    }
}

struct ReviewView: Encodable, Sendable {
    struct Sheet: Encodable, Sendable { let author: String, isLate: Bool, answers: [AnswerView], texts: [TextView], points: [PointView] }

    let review: ReviewID, subject: PersonID, name: String, stage: CycleState, state: ReviewState, selfEvaluation: Sheet?, managers: [Sheet]
    /// By perspective, for those that sign.
    let attributed: [String: [Sheet]]
    let snapshots: [String: Snapshot], sharedAt: Date?, signedAt: Date?, reservation: WrittenText?
    let refusedAt: Date?, refusal: WrittenText?, conversationOn: Day?
    let contribution: ContributionView?
    let questions: [QuestionView], previous: [AxisView], axes: [AxisView], context: ContextView

    init(_ file: ReviewFile) {
        review = file.review.id
        (subject, name) = (file.review.subject, file.review.subjectName)
        (stage, state) = (file.state, file.review.state)
        let sheet = { (sheet: ReviewFile.Sheet) in
            Sheet(
                author: sheet.author, isLate: sheet.isLate,
                answers: sheet.answers.map { AnswerView($0, file.grid, facts: sheet.citations[$0.competency]?.items.map(\.id) ?? []) },
                texts: sheet.texts.map(TextView.init), points: sheet.points.map(PointView.init))
        }
        selfEvaluation = file.own.map(sheet)
        managers = file.managers.map(sheet)
        attributed = Dictionary(file.attributed.map { ($0.rawValue, $1.map(sheet)) }, uniquingKeysWith: { first, _ in first })
        snapshots = Dictionary(file.snapshots.map { ($0.rawValue, $1) }, uniquingKeysWith: { first, _ in first })
        contribution = ContributionView(file)
        questions = file.questions.map(QuestionView.init)
        context = ContextView(file)
        (previous, axes) = (file.previous.map { AxisView($0) }, file.axes.map { AxisView($0) })
        (sharedAt, signedAt, reservation) = (file.review.sharedAt, file.review.signedAt, file.review.reservation)
        (refusedAt, refusal, conversationOn) = (file.review.refusal?.at, file.review.refusal?.reason, file.review.conversationOn)
    }
}

struct PeersView: Encodable, Sendable {
    struct Peer: Encodable, Sendable {
        let nomination: NominationID, person: PersonID, name: String, by: Nomination.Origin, state: Nomination.State, kind: Contribution.Kind
    }
    let peers: [Peer], isReplacing: Bool, mayStillCome: Int

    init(_ list: PeerList) {
        // Why somebody takes no part is told to nobody here: a conflict reads like a refusal.
        peers = list.nominations.map {
            Peer(
                nomination: $0.id, person: $0.peer, name: $0.peerName, by: $0.origin, state: $0.state == .conflicted ? .declined : $0.state, kind: $0.kind)
        }
        (isReplacing, mayStillCome) = (list.isReplacing, list.standing)
    }
}
