import Careers
import Kernel
import Markup
import Site

/// The questions of a cycle, for those who run it.
struct QuestionsPage: Component {
    let sheet: QuestionSheet
    let state: FormState
    let frame: Frame

    private var cycle: ReviewCycle { sheet.cycle }
    private var title: Phrase { QuestionWords.count(sheet.questions.count) }
    private var back: Path { sheet.isFrozen ? ReviewsPaths.cycle(cycle.id) : ReviewsPaths.check(cycle.id) }

    var html: HTML {
        Page(
            title, in: frame,
            crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: cycle.plan.name), back), .init(QuestionWords.questions)]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(QuestionWords.lead) }
            if sheet.isFrozen { div(.class("flag")) { p { frame.say(QuestionWords.frozen) } } }
            if !sheet.questions.isEmpty { list }
            if !sheet.isFrozen {
                sources
                if sheet.isFull { p(.class("quiet")) { frame.say(QuestionWords.tooMany) } } else { addition }
            }
        }
    }

    private var list: HTML {
        Section(QuestionWords.questions, id: "questions", in: frame, side: { span(.class("small num")) { sheet.questions.count } }) {
            ol(.class("axes")) {
                for (index, question) in sheet.questions.enumerated() {
                    li {
                        div(.class("flow")) {
                            p(.class("written")) { Bilingual(question.text, in: frame) }
                            if let help = question.wording.help { p(.class("small")) { Bilingual(help, in: frame) } }
                            p(.class("small quiet")) { facts(question) }
                            if !sheet.isFrozen { actions(question, index) }
                        }
                    }
                }
            }
        }.html
    }

    private func facts(_ question: CycleQuestion) -> String {
        let (wording, languages) = (question.wording, question.text.languages)
        let named = wording.kinds.map { frame.say(QuestionWords.kind($0)) }
        let kinds = (named.prefix(1) + named.dropFirst().map { $0.lowercased() }).joined(separator: ", ")
        let need = frame.say(wording.isRequired ? QuestionWords.required : QuestionWords.optional)
        return ([kinds, need] + (languages.count == 1 ? languages.map { frame.say(QuestionWords.only($0)) } : [])).joined(separator: " · ")
    }

    private func actions(_ question: CycleQuestion, _ index: Int) -> HTML {
        div(.class("actions")) {
            a(href: ReviewsPaths.question(cycle.id, question.id), .class("small")) { frame.say(QuestionWords.edit) }
            if index > 0 {
                ActionButton(post: ReviewsPaths.questionEarlier(cycle.id, question.id), QuestionWords.earlier, kind: "textbtn small", in: frame)
            }
            if index < sheet.questions.count - 1 {
                ActionButton(post: ReviewsPaths.questionLater(cycle.id, question.id), QuestionWords.later, kind: "textbtn small", in: frame)
            }
            ActionButton(post: ReviewsPaths.questionRemoval(cycle.id, question.id), QuestionWords.remove, kind: "textbtn small", in: frame)
        }
    }

    @HTMLBuilder private var sources: HTML {
        if sheet.questions.isEmpty || !sheet.sources.isEmpty {
            Section(QuestionWords.ready, id: "ready", in: frame) {
                if sheet.questions.isEmpty {
                    p(.class("note")) { frame.say(QuestionWords.proposedNote) }
                    ul(.class("dashes")) { for wording in ProposedQuestions.all { li { Bilingual(wording.text, in: frame) } } }
                    div(.class("actions after")) { ActionButton(post: ReviewsPaths.proposedQuestions(cycle.id), QuestionWords.propose, kind: "btn", in: frame) }
                }
                if !sheet.sources.isEmpty {
                    ul(.class("rows")) {
                        for source in sheet.sources {
                            li {
                                span(.class("side")) {
                                    ActionButton(post: ReviewsPaths.questionsOf(cycle.id, source.cycle), QuestionWords.take, kind: "textbtn small", in: frame)
                                }
                                source.name + " "
                                span(.class("quiet")) { frame.say(QuestionWords.many(source.questions)) }
                            }
                        }
                    }
                }
            }
        }
    }

    private var addition: HTML {
        Section(QuestionWords.add, id: "add", in: frame) {
            FormShell(post: ReviewsPaths.questions(cycle.id), in: frame) {
                QuestionFields(state: state, frame: frame)
                div(.class("actions after")) { SubmitButton(QuestionWords.add, kind: sheet.questions.isEmpty ? "btn second" : "btn", in: frame) }
            }
        }.html
    }
}

/// One question to change.
struct QuestionPage: Component {
    let cycle: ReviewCycle
    let question: CycleQuestion
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(
            QuestionWords.edit, in: frame,
            crumbs: [
                .init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: cycle.plan.name), ReviewsPaths.check(cycle.id)),
                .init(QuestionWords.questions, ReviewsPaths.questions(cycle.id)), .init(QuestionWords.edit),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(QuestionWords.edit) }
            FormShell(post: ReviewsPaths.question(cycle.id, question.id), in: frame, .data("guard")) {
                input(type: .hidden, .name(QuestionForm.version.name), .value(question.version))
                QuestionFields(state: state.isSentAgain ? state : FormState(question), frame: frame)
                div(.class("actions after")) { SubmitButton(QuestionWords.save, in: frame) }
            }
        }
    }
}
