import Kernel
import Markup
import Site

struct SignInPage: Component {
    /// The organization, when there is only one.
    let organization: String?
    /// A session of this browser has ended.
    let isOver: Bool
    let state: FormState
    let frame: Frame

    var html: HTML {
        Gate(EntranceWords.signIn, in: frame) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(EntranceWords.signIn) }
            if isOver, state.problems.isEmpty { p { frame.say(EntranceWords.over) } }
            if let organization { p(.class("lead")) { frame.say(EntranceWords.organization(organization)) } }
            FormShell(post: DoorPaths.signIn(), in: frame) {
                Field(SignInForm.email, EntranceWords.email, .line(.email, autocomplete: "username"), state: state, in: frame)
                Field(SignInForm.password, PasswordWords.label, .line(.password, autocomplete: "current-password"), state: state, in: frame)
                input(type: .hidden, .name(SignInForm.to.name), .value(state.value(SignInForm.to.name)))
                SubmitButton(EntranceWords.enter, in: frame)
            }
            p(.class("note")) { frame.say(EntranceWords.forgotten) }
        }.html
    }
}
