import Kernel
import Markup
import Site

/// One step of a form.
struct FormPage: Component {
    let content: FormContent
    let state: FormState
    let frame: Frame

    private var kind: Contribution.Kind { content.contribution.kind }
    private var title: Phrase { ReviewWords.form(kind, about: content.review.subjectName) }

    var html: HTML {
        Page(
            title, in: frame,
            crumbs: [.init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(Phrase(same: content.cycle.plan.name)), .init(title)]
        ) {
            ErrorSummary(state, in: frame)
            div(.class("cols")) {
                div {
                    h1 { frame.say(heading) }
                    if content.isOpen {
                        p(.class("lead")) { frame.say(lead) }
                        notes
                        step
                    } else if content.isAnonymous, content.contribution.isSubmitted {
                        p(.class("lead")) { frame.say(AnonymityWords.sent) }
                    } else {
                        if content.file?.isPreparing ?? false { synthesis }
                        FormReading(content: content, isOpen: false, frame: frame)
                    }
                }
                FormContext(content: content, frame: frame)
            }
        }
    }

    /// What comes after a manager's form: the claims of the file.
    private var synthesis: HTML {
        div(.class("flag")) {
            p { frame.say(FormWords.synthesisNext) }
            div(.class("actions")) { a(href: ReviewsPaths.dossier(content.review.id), .class("btn")) { frame.say(SharingWords.prepare) } }
        }
    }

    private var heading: Phrase {
        if content.isOpen { return title }
        if content.contribution.isSubmitted { return FormWords.sent.asHeading }
        if content.isTheirs { return PolicyWords.gate(content.gate).asHeading }
        return (content.isKeptAway ? PolicyWords.keptAway : PolicyWords.noLongerManager).asHeading
    }

    private var lead: Phrase {
        switch content.step {
        case .points: PointWords.lead
        case .theme: FormWords.question(kind, content.cycle.plan)
        case .objectives: ObjectiveWords.lead
        case .remarks: ObjectiveWords.remarksLead
        case .texts: QuestionWords.leadOf(kind, content.review.subjectName)
        case .axes: AxisWords.lead
        case .summary: FormWords.readAgain
        }
    }

    @HTMLBuilder private var notes: HTML {
        let (done, all) = content.progress
        let last = content.dueOn
        p(.class("small quiet")) { frame.say(FormWords.progress(done, of: all, by: last)) }
        if content.gate == .late { div(.class("flag")) { p { frame.say(FormWords.lateNote) } } }
        if content.isProtected, !content.isAnonymous { p(.class("note")) { frame.say(OpeningWords.beforehand) } }
        if content.cannotBeShown { div(.class("flag")) { p { frame.say(FormWords.fewAsked) } } }
        if let pause = content.pauses.first, pause.holds(on: content.today) {
            div(.class("flag")) { p { frame.say(PauseWords.says(pause, on: content.today)) } }
        }
        LevelStory(levels: content.levels, level: content.review.level, frame: frame)
        if let share = content.file?.workShare { p(.class("small quiet")) { frame.say(ParticularWords.says(share)) } }
        if kind == .manager, !content.spans.isEmpty {
            p(.class("small quiet")) { frame.say(FormWords.yourDates) + frame.say(ReviewWords.spans(content.spans)) + "." }
        }
    }

    @HTMLBuilder private var step: HTML {
        switch content.step {
        case .points: PointsStep(content: content, state: state, frame: frame)
        case .theme(let number): ThemeStep(content: content, number: number, state: state, frame: frame)
        case .objectives: ObjectivesStep(content: content, state: state, frame: frame)
        case .remarks: RemarksStep(content: content, state: state, frame: frame)
        case .texts: TextsStep(content: content, state: state, frame: frame)
        case .axes: AxesStep(content: content, state: state, frame: frame)
        case .summary: SummaryStep(content: content, frame: frame)
        }
    }
}
