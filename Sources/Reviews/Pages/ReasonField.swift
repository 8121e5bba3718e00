import Kernel
import Markup
import Site

/// The reason of a change, where a page holds several such forms.
struct ReasonField: Component {
    let id: String
    let hint: Phrase
    let state: FormState
    let frame: Frame

    var html: HTML {
        let problem = state.problem(ReasonForm.reason.name)
        div(.class("field"), .class("error", if: problem != nil)) {
            label(for: "why-\(id)") { frame.say(PeerWords.reason) }
            p(.class("hint"), .id("why-\(id)-hint")) { frame.say(hint) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            input(
                type: .text, .id("why-\(id)"), .name(ReasonForm.reason.name), .value(state.value(ReasonForm.reason.name)), .required,
                .maxlength(ReasonForm.reason.most), .aria("describedby", "why-\(id)-hint"))
        }
    }
}
