import Kernel
import Markup
import Site

/// The password was right; the authenticator has the word.
struct CodePage: Component {
    let state: FormState
    let frame: Frame

    var html: HTML {
        Gate(FactorWords.ask, in: frame) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(FactorWords.ask) }
            p(.class("lead")) { frame.say(FactorWords.askLead) }
            FormShell(post: DoorPaths.code(), in: frame) {
                Field(CodeForm.code, FactorWords.code, .line(.text, autocomplete: "one-time-code"), hint: FactorWords.codeHint, state: state, in: frame)
                input(type: .hidden, .name(CodeForm.to.name), .value(state.value(CodeForm.to.name)))
                SubmitButton(EntranceWords.enter, in: frame)
            }
            p(.class("note")) { frame.say(FactorWords.lost) }
        }.html
    }
}
