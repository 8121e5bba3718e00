import Foundation
import Kernel
import Sealing
import Site

enum ReviewsRoutes {
    static let all: [Route] = reviews + peers + forms + objectives + cycles + questions + keys + openings + changes + particulars + levels

    private static let runners = Route.Entry.roles(CyclePolicy.runners)

    private static let reviews: [Route] = [
        .page(
            "reviews.list", at: ReviewsPaths.reviews, load: ReviewHandlers.overview,
            show: { ReviewsPage(content: $0, state: .empty, frame: $1).html }, json: { ReviewsView($0) }),
        .page(
            "reviews.review", at: ReviewsPaths.review, load: ReviewHandlers.file, show: { ReviewPage(file: $0, state: .empty, frame: $1).html },
            json: { ReviewView($0) }),
        .button("reviews.review.assess", post: ReviewsPaths.assessment, act: ReviewHandlers.begin),
        .form("reviews.review.sign", post: ReviewsPaths.signature, SignatureForm.self, act: EndingHandlers.sign, again: EndingHandlers.again),
        .form(
            "reviews.review.conversation", post: ReviewsPaths.conversation, ConversationForm.self, act: EndingHandlers.record, again: EndingHandlers.again),
    ]

    private static let peers: [Route] = [
        .page(
            "reviews.peers", at: ReviewsPaths.peers, load: PeerHandlers.list, show: { PeersPage(list: $0, state: .empty, frame: $1).html },
            json: { PeersView($0) }),
        .form("reviews.peers.add", post: ReviewsPaths.peers, PeerForm.self, act: PeerHandlers.add, again: PeerHandlers.addAgain),
        .form("reviews.peers.remove", post: ReviewsPaths.peerRemoval, PeerRemovalForm.self, act: PeerHandlers.remove, again: PeerHandlers.removeAgain),
        .form("reviews.peers.decline", post: ReviewsPaths.refusal, ReasonForm.self, act: PeerHandlers.decline, again: PeerHandlers.declineAgain),
        .page(
            "reviews.withdrawal", at: ReviewsPaths.withdrawal, load: ConflictHandlers.part,
            show: { WithdrawalPage(part: $0, state: .empty, frame: $1).html }, json: { WithdrawalView($0) }),
        .form(
            "reviews.withdrawal.conflict", post: ReviewsPaths.withdrawal, ConflictForm.self, act: ConflictHandlers.declare, again: ConflictHandlers.again),
        .page(
            "reviews.conflicts", at: ReviewsPaths.conflicts, for: .roles([.hr]), load: ConflictHandlers.list,
            show: { ConflictsPage(content: $0, frame: $1).html }, json: { ConflictsView($0) }),
    ]

    private static let forms: [Route] = [
        .page(
            "reviews.form", at: ReviewsPaths.form, load: FormHandlers.first, show: { FormPage(content: $0, state: .empty, frame: $1).html },
            json: { FormView($0) }),
        .page(
            "reviews.form.theme", at: ReviewsPaths.theme, load: FormHandlers.theme, show: { FormPage(content: $0, state: .empty, frame: $1).html },
            json: { FormView($0) }),
        .page(
            "reviews.form.points", at: ReviewsPaths.points, load: FormHandlers.points, show: { FormPage(content: $0, state: .empty, frame: $1).html },
            json: { FormView($0) }),
        .page(
            "reviews.form.questions", at: ReviewsPaths.texts, load: FormHandlers.texts, show: { FormPage(content: $0, state: .empty, frame: $1).html },
            json: { FormView($0) }),
        .page(
            "reviews.form.axes", at: ReviewsPaths.axes, load: FormHandlers.axes, show: { FormPage(content: $0, state: .empty, frame: $1).html },
            json: { FormView($0) }),
        .page(
            "reviews.form.summary", at: ReviewsPaths.summary, load: FormHandlers.summary,
            show: { FormPage(content: $0, state: .empty, frame: $1).html }, json: { FormView($0) }),
        .form("reviews.form.points.save", post: ReviewsPaths.points, PointsForm.self, act: FormHandlers.savePoints, again: FormHandlers.pointsAgain),
        .form("reviews.form.questions.save", post: ReviewsPaths.texts, TextsForm.self, act: FormHandlers.saveTexts, again: FormHandlers.textsAgain),
        .form("reviews.form.axes.save", post: ReviewsPaths.axes, AxesForm.self, act: FormHandlers.saveAxes, again: FormHandlers.axesAgain),
        .form("reviews.form.send", post: ReviewsPaths.sending, SendingForm.self, act: FormHandlers.send, again: FormHandlers.summaryAgain),
        .form("reviews.form.save", post: ReviewsPaths.theme, AnswersForm.self, act: FormHandlers.save, again: FormHandlers.again),
    ]

    private static let objectives: [Route] = [
        .page(
            "reviews.form.objectives", at: ReviewsPaths.objectives, load: ObjectiveHandlers.objectives,
            show: { FormPage(content: $0, state: .empty, frame: $1).html }, json: { FormView($0) }),
        .form(
            "reviews.form.objectives.save", post: ReviewsPaths.objectives, ObjectivesForm.self, act: ObjectiveHandlers.save, again: ObjectiveHandlers.again),
        .page(
            "reviews.form.remarks", at: ReviewsPaths.remarks, load: ObjectiveHandlers.remarks,
            show: { FormPage(content: $0, state: .empty, frame: $1).html }, json: { FormView($0) }),
        .form(
            "reviews.form.remarks.save", post: ReviewsPaths.remarks, RemarksForm.self, act: ObjectiveHandlers.saveRemarks,
            again: ObjectiveHandlers.remarksAgain),
    ]

    private static let cycles: [Route] = [
        .page("reviews.cycle.new", at: ReviewsPaths.newCycle, for: runners, load: CycleHandlers.choices, show: CycleHandlers.newPage),
        .form("reviews.cycle.create", post: ReviewsPaths.newCycle, for: runners, CycleForm.self, act: CycleHandlers.create, again: CycleHandlers.createAgain),
        .page(
            "reviews.cycle", at: ReviewsPaths.cycle, for: runners, load: CycleHandlers.overview, show: { CyclePage(content: $0, frame: $1).html },
            json: { CycleView($0) }),
        .page("reviews.cycle.correction", at: ReviewsPaths.editCycle, for: runners, load: CycleHandlers.editing, show: CycleHandlers.editPage),
        .form("reviews.cycle.edit", post: ReviewsPaths.editCycle, for: runners, CycleForm.self, act: CycleHandlers.edit, again: CycleHandlers.editAgain),
        .page(
            "reviews.cycle.check", at: ReviewsPaths.check, for: runners, load: CheckHandlers.check, show: { CheckPage(content: $0, frame: $1).html },
            json: { CheckView($0) }),
        .button("reviews.cycle.verify", post: ReviewsPaths.check, for: runners, act: CheckHandlers.verify),
        .button("reviews.cycle.leave_out", post: ReviewsPaths.exclusion, for: runners, act: CheckHandlers.leaveOut),
        .button("reviews.cycle.leave_out_unplaced", post: ReviewsPaths.exclusions, for: runners, act: CheckHandlers.leaveUnplacedOut),
        .button("reviews.cycle.take_in", post: ReviewsPaths.inclusion, for: runners, act: CheckHandlers.takeIn),
        .button("reviews.cycle.launch", post: ReviewsPaths.launch, for: runners, act: CheckHandlers.launch),
        .button("reviews.cycle.close", post: ReviewsPaths.closure, for: runners, act: CycleHandlers.close),
    ]

    private static let questions: [Route] = [
        .page(
            "reviews.cycle.questions", at: ReviewsPaths.questions, for: runners, load: QuestionHandlers.sheet,
            show: { QuestionsPage(sheet: $0, state: .empty, frame: $1).html }, json: { QuestionsView($0) }),
        .form(
            "reviews.cycle.question.add", post: ReviewsPaths.questions, for: runners, QuestionForm.self, act: QuestionHandlers.add,
            again: QuestionHandlers.addAgain),
        .button("reviews.cycle.questions.propose", post: ReviewsPaths.proposedQuestions, for: runners, act: QuestionHandlers.propose),
        .button("reviews.cycle.questions.take", post: ReviewsPaths.questionsOf, for: runners, act: QuestionHandlers.take),
        .page(
            "reviews.cycle.question", at: ReviewsPaths.question, for: runners, load: QuestionHandlers.one,
            show: { QuestionPage(cycle: $0.0.cycle, question: $0.1, state: .empty, frame: $1).html }, json: { QuestionView($0.1) }),
        .form(
            "reviews.cycle.question.edit", post: ReviewsPaths.question, for: runners, QuestionForm.self, act: QuestionHandlers.edit,
            again: QuestionHandlers.editAgain),
        .button("reviews.cycle.question.remove", post: ReviewsPaths.questionRemoval, for: runners, act: QuestionHandlers.remove),
        .button("reviews.cycle.question.earlier", post: ReviewsPaths.questionEarlier, for: runners, act: QuestionHandlers.earlier),
        .button("reviews.cycle.question.later", post: ReviewsPaths.questionLater, for: runners, act: QuestionHandlers.later),
    ]

    private static let keys: [Route] = [
        .form(
            "reviews.cycle.holders", post: ReviewsPaths.holders, for: runners, HoldersForm.self, act: KeyHandlers.name, again: KeyHandlers.nameAgain),
        .page(
            "reviews.key", at: ReviewsPaths.openingKey, load: KeyHandlers.page, show: { KeyPage(content: $0, state: .empty, frame: $1).html },
            json: { KeyView($0) }),
        .shownOnce(
            "reviews.key.take", post: ReviewsPaths.openingKey, NoFields.self, act: { call, _, id in try await KeyHandlers.take(call, id) },
            show: { PartShownPage(taken: $0, frame: $1).html }, json: { KeyHandlers.TakenView(secret: $0.words.text) }, again: KeyHandlers.takeAgain),
        .form("reviews.key.open", post: ReviewsPaths.opening, OpeningForm.self, act: KeyHandlers.open, again: KeyHandlers.takeAgain),
    ]

    private static let openings: [Route] = [
        .page(
            "reviews.openings", at: ReviewsPaths.answerOpenings, load: OpeningHandlers.list,
            show: { OpeningsPage(list: $0, state: .empty, frame: $1).html }, json: { OpeningsView($0) }),
        .form("reviews.openings.ask", post: ReviewsPaths.answerOpenings, OpeningAskForm.self, act: OpeningHandlers.ask, again: OpeningHandlers.askAgain),
        .page(
            "reviews.opening", at: ReviewsPaths.answerOpening, load: OpeningHandlers.file,
            show: { OpeningPage(file: $0, state: .empty, frame: $1).html }, json: { OpeningView($0) }),
        .button("reviews.opening.agree", post: ReviewsPaths.openingApproval, act: OpeningHandlers.agree),
        .form("reviews.opening.refuse", post: ReviewsPaths.openingRefusal, ReasonForm.self, act: OpeningHandlers.refuse, again: OpeningHandlers.again),
        .button("reviews.opening.read", post: ReviewsPaths.openingReading, act: OpeningHandlers.read),
    ]

    private static let changes: [Route] = [
        .page(
            "reviews.news", at: ReviewsPaths.news, load: ChangeHandlers.news, show: { NewsPage(content: $0, frame: $1).html }, json: { NewsView($0) }),
        .button("reviews.news.read", post: ReviewsPaths.news, act: ChangeHandlers.dismiss),
        .page(
            "reviews.cycle.dates", at: ReviewsPaths.dates, for: runners, load: ChangeHandlers.dates,
            show: { DatesPage(content: $0, state: .empty, frame: $1).html }, json: { DatesView($0) }),
        .form("reviews.cycle.move", post: ReviewsPaths.dates, for: runners, MoveDatesForm.self, act: ChangeHandlers.move, again: ChangeHandlers.moveAgain),
        .page(
            "reviews.cycle.reopening", at: ReviewsPaths.reopening, for: runners, load: ChangeHandlers.closed,
            show: { ReopeningPage(cycle: $0, state: .empty, frame: $1).html }, json: { ReopeningView($0) }),
        .form(
            "reviews.cycle.reopen", post: ReviewsPaths.reopening, for: runners, ReopeningForm.self, act: ChangeHandlers.reopen,
            again: ChangeHandlers.reopenAgain),
    ]

    private static let particulars: [Route] = [
        .page(
            "reviews.particulars", at: ReviewsPaths.particulars, load: ParticularHandlers.page,
            show: { ParticularsPage(content: $0, state: .empty, frame: $1).html }, json: { ParticularsView($0) }),
        .form("reviews.particulars.pause", post: ReviewsPaths.pause, PauseForm.self, act: ParticularHandlers.pause, again: ParticularHandlers.again),
        .form("reviews.particulars.resume", post: ReviewsPaths.resumption, ResumeForm.self, act: ParticularHandlers.resume, again: ParticularHandlers.again),
        .form(
            "reviews.particulars.level", post: ReviewsPaths.reviewLevel, ReviewLevelForm.self, act: ParticularHandlers.level, again: ParticularHandlers.again),
        .form(
            "reviews.particulars.work_share", post: ReviewsPaths.workShare, WorkShareForm.self, act: ParticularHandlers.workShare,
            again: ParticularHandlers.again),
        .page(
            "reviews.cycle.writer", at: ReviewsPaths.writer, for: runners, load: WriterHandlers.sheet,
            show: { WriterPage(sheet: $0, state: .empty, frame: $1).html }, json: { WriterView($0) }),
        .form("reviews.cycle.name_writer", post: ReviewsPaths.writer, for: runners, WriterForm.self, act: WriterHandlers.name, again: WriterHandlers.nameAgain),
        .button("reviews.cycle.end_writer", post: ReviewsPaths.writerEnd, for: runners, act: WriterHandlers.end),
        .page(
            "reviews.absences", at: ReviewsPaths.absences, for: .roles([.hr]), load: AbsenceHandlers.sheet,
            show: { AbsencesPage(sheet: $0, state: .empty, frame: $1).html }, json: { AbsencesView($0) }),
        .form(
            "reviews.absences.write", post: ReviewsPaths.absences, for: .roles([.hr]), AbsenceForm.self, act: AbsenceHandlers.add, again: AbsenceHandlers.again),
        .form(
            "reviews.absences.remove", post: ReviewsPaths.absenceRemoval, for: .roles([.hr]), AbsenceRemovalForm.self, act: AbsenceHandlers.remove,
            again: AbsenceHandlers.again),
    ]

    private static let levels: [Route] = [
        .page(
            "reviews.levels", at: ReviewsPaths.levels, for: .roles([.hr]), load: LevelHandlers.sheet,
            show: { LevelsPage(sheet: $0, state: .empty, frame: $1).html }, json: { LevelsView($0) }),
        .form("reviews.levels.set", post: ReviewsPaths.levels, for: .roles([.hr]), LevelsForm.self, act: LevelHandlers.set, again: LevelHandlers.again),
        .page(
            "reviews.level", at: ReviewsPaths.personLevel, for: .roles([.hr]), load: LevelHandlers.person,
            show: { PersonLevelPage(sheet: $0, state: .empty, frame: $1).html }, json: { PersonLevelView($0) }),
        .form(
            "reviews.level.set", post: ReviewsPaths.personLevel, for: .roles([.hr]), PersonLevelForm.self, act: LevelHandlers.setOne,
            again: LevelHandlers.oneAgain),
        .button("reviews.level.withdraw", post: ReviewsPaths.levelWithdrawal, for: .roles([.hr]), act: LevelHandlers.withdraw),
    ]
}
