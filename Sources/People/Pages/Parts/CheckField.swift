import Kernel
import Markup
import Site

/// A box to tick.
struct CheckField: Component {
    let declaration: FieldDeclaration
    let label: Phrase
    let hint: Phrase?
    let state: FormState
    let frame: Frame

    init(_ declaration: FieldDeclaration, _ label: Phrase, hint: Phrase? = nil, state: FormState, in frame: Frame) {
        self.declaration = declaration
        self.label = label
        self.hint = hint
        self.state = state
        self.frame = frame
    }

    var html: HTML {
        div(.class("field")) {
            Markup.label(.class("check")) {
                input(
                    type: .checkbox, .id("f-" + declaration.name), .name(declaration.name), .value("on"),
                    .checked(if: ["on", "true", "1"].contains(state.value(declaration.name))))
                span {
                    frame.say(label)
                    if let hint { span(.class("hint")) { frame.say(hint) } }
                }
            }
        }
    }
}
