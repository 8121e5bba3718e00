import Careers
import Kernel
import Markup
import Site

/// Where HR and managers settle what is particular to one review.
struct ParticularsPage: Component {
    let content: Particulars
    let state: FormState
    let frame: Frame

    private var review: Review { content.review }
    private var mayPause: Bool { !review.state.isSigned && content.file.state != .closed }

    var html: HTML {
        let title = ParticularWords.title(review.subjectName)
        Page(
            title, in: frame,
            crumbs: [
                .init(ReviewWords.reviews, ReviewsPaths.reviews()), .init(ReviewWords.of(review.subjectName), ReviewsPaths.review(review.id)),
                .init(ParticularWords.link),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(ParticularWords.lead) }
            if mayPause { pausing }
            if content.isHR, !content.levels.isEmpty { level }
            if content.isHR { workShare }
        }
    }

    @HTMLBuilder private var pausing: HTML {
        Section(PauseWords.title, id: "pause", in: frame) {
            if let pause = content.pause { PauseLine(pause: pause, today: content.today, frame: frame) }
            p(.class("note")) { frame.say(PauseWords.note) }
            if let pause = content.pause, !pause.isOver(on: content.today) || pause.resumedOn == nil {
                FormShell(post: ReviewsPaths.resumption(review.id), in: frame) {
                    due(resuming(pause))
                    div(.class("actions after")) { SubmitButton(PauseWords.resume, in: frame) }
                }
            }
            if content.pause.map({ $0.isOver(on: content.today) }) ?? true { form }
        }
    }

    private var form: HTML {
        FormShell(post: ReviewsPaths.pause(review.id), in: frame) {
            Field(
                PauseForm.kind, PauseWords.kind, .choice(ReviewPause.Kind.allCases.map { ($0.rawValue, frame.say(PauseWords.kind($0))) }, none: nil),
                width: "mid",
                state: state, in: frame)
            div(.class("pair")) {
                Field(PauseForm.from, PauseWords.from, .line(.date), width: "short", state: state, in: frame)
                Field(PauseForm.to, PauseWords.to, .line(.date), hint: PauseWords.toHint, width: "short", state: state, in: frame)
            }
            Field(PauseForm.reason, PeerWords.reason, hint: PauseWords.reasonHint, state: state, in: frame)
            due(state)
            div(.class("actions after")) { SubmitButton(PauseWords.pause, in: frame) }
        }.html
    }

    private func resuming(_ pause: ReviewPause) -> FormState {
        guard state.values.isEmpty else { return state }
        return FormState([ResumeForm.own.name: pause.ownDueOn?.description, ResumeForm.writing.name: pause.writingDueOn?.description])
    }

    private func due(_ state: FormState) -> HTML {
        div(.class("pair")) {
            Field(ResumeForm.own, PauseWords.ownDue, .line(.date), hint: PauseWords.dueHint, width: "short", state: state, in: frame)
            Field(ResumeForm.writing, PauseWords.writingDue, .line(.date), hint: PauseWords.dueHint, width: "short", state: state, in: frame)
        }
    }

    private var level: HTML {
        Section(ParticularWords.level, id: "level", in: frame) {
            p(.class("note")) { frame.say(ParticularWords.levelNote) }
            FormShell(post: ReviewsPaths.reviewLevel(review.id), in: frame) {
                Field(
                    ReviewLevelForm.level, LevelsWords.level,
                    .choice(content.levels.map { ($0.level.description, $0.name.label(frame.language)) }, none: nil), width: "mid", state: chosen, in: frame)
                div(.class("actions after")) { SubmitButton(ParticularWords.chooseLevel, kind: "btn second", in: frame) }
            }
        }.html
    }

    private var chosen: FormState { state.values.isEmpty ? FormState(values: [ChooseLevel.field: [review.level.description]]) : state }

    private var workShare: HTML {
        Section(ParticularWords.workShare, id: "work-share", in: frame) {
            p(.class("note")) { frame.say(ParticularWords.workShareNote) }
            FormShell(post: ReviewsPaths.workShare(review.id), in: frame) {
                div(.class("pair")) {
                    Field(WorkShareForm.percent, ParticularWords.percent, .line(.number), width: "short", state: shared, in: frame)
                    Field(WorkShareForm.since, ParticularWords.since, .line(.date), width: "short", state: shared, in: frame)
                }
                div(.class("actions after")) { SubmitButton(ParticularWords.writeShare, kind: "btn second", in: frame) }
            }
        }.html
    }

    private var shared: FormState {
        guard state.values.isEmpty, let share = content.file.workShare else { return state }
        return FormState(values: ["percent": ["\(share.percent)"], "since_on": [share.since.description]])
    }
}

/// A pause in words: whoever may read the review reads it.
struct PauseLine: Component {
    let pause: ReviewPause
    let today: Day
    let frame: Frame

    var html: HTML {
        div(.class("flag")) {
            p { frame.say(PauseWords.says(pause, on: today)) }
            p { Written(pause.reason, in: frame) }
            p(.class("quiet small")) { pause.author }
        }
    }
}

/// What sets one review apart, in words: levels that changed, work share, who was named to write, a pause.
struct ReviewContext: Component {
    let file: ReviewFile
    let frame: Frame

    var html: HTML {
        let today = Day(of: frame.now, in: file.cycle.plan.calendar.zone)
        if let pause = file.pauses.first, !pause.isOver(on: today) { PauseLine(pause: pause, today: today, frame: frame) }
        LevelStory(levels: file.levels, level: file.review.level, frame: frame)
        if let share = file.workShare { p { frame.say(ParticularWords.says(share)) } }
        if let writer = file.writer {
            p {
                frame.say(WriterWords.says(writer)) + " "
                Written(writer.reason, in: frame)
            }
        }
    }
}

/// The levels somebody stood on, each with its days, and the one the forms are about.
struct LevelStory: Component {
    let levels: [HeldLevel]
    let level: LevelID
    let frame: Frame

    var html: HTML {
        if levels.count > 1 {
            p { frame.say(ParticularWords.levels(levels, about: level)) }
        }
    }
}
