import Kernel
import Markup
import Site

/// Giving feedback that nobody asked for.
struct UnaskedPage: Component {
    let choices: FeedbackChoices
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(
            FeedbackWords.giveUnasked, in: frame, crumbs: [.init(FeedbackWords.feedback, FeedbackPaths.list()), .init(FeedbackWords.giveUnasked)]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(FeedbackWords.giveUnasked) }
            p(.class("lead")) { frame.say(FeedbackWords.signedUnasked) }
            FormShell(post: FeedbackPaths.unasked(), in: frame, .data("guard")) {
                ColleagueField(choices: choices, label: FeedbackWords.toWhom, state: state, frame: frame)
                Field(AskForm.moment, FeedbackWords.moment, hint: FeedbackWords.momentHint, state: state, in: frame)
                Field(UnaskedForm.text, FeedbackWords.text, .area(rows: 8), hint: FeedbackWords.textHint, spare: FeedbackWords.mayWait, state: state, in: frame)
                GivingButtons(frame: frame)
            }
        }
    }
}

/// Keep a draft, or give it for good.
struct GivingButtons: Component {
    let frame: Frame

    var html: HTML {
        div(.class("actions after")) {
            // First in the page, so that Enter gives nothing away.
            button(.class("btn second"), .name(UnaskedForm.then.name), .value(FeedbackThen.keep.rawValue)) { frame.say(FeedbackWords.keepDraft) }
            button(.class("btn"), .name(UnaskedForm.then.name), .value(FeedbackThen.give.rawValue)) { frame.say(FeedbackWords.give) }
        }
    }
}
