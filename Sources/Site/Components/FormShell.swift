import Kernel
import Markup

/// A form that changes something: guarded against other sites, counted once when sent twice.
package struct FormShell: Component {
    let path: Path
    let frame: Frame
    let carriesFiles: Bool
    let attributes: [Attribute]
    let content: HTML

    package init(post path: Path, in frame: Frame, carriesFiles: Bool = false, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) {
        self.path = path
        self.frame = frame
        self.carriesFiles = carriesFiles
        self.attributes = attributes
        self.content = content()
    }

    package var html: HTML {
        form(action: path, method: .post, .all(attributes + (carriesFiles ? [.multipart] : []))) {
            GuardFields(frame: frame)
            content
        }
    }
}

struct GuardFields: Component {
    let frame: Frame

    var html: HTML {
        input(type: .hidden, .name("_guard"), .value(frame.guardToken))
        input(type: .hidden, .name("_once"), .value(frame.submission.text))
        if let viewer = frame.viewer { input(type: .hidden, .name("_for"), .value(viewer.formMark)) }
    }
}

extension Viewer {
    /// Says in a form whose account it was shown to, so that what was typed in it goes back to nobody else. It opens nothing.
    var formMark: String { String(Secret(account.description).derived(for: "form").prefix(32)) }
}

/// One button that changes something.
package struct ActionButton: Component {
    let path: Path
    let label: Phrase
    let kind: String
    let frame: Frame
    let fields: [(String, String)]

    package init(post path: Path, _ label: Phrase, kind: String = "btn second sm", fields: [(String, String)] = [], in frame: Frame) {
        self.path = path
        self.label = label
        self.kind = kind
        self.frame = frame
        self.fields = fields
    }

    package var html: HTML {
        FormShell(post: path, in: frame, .class("inline-form")) {
            for (name, value) in fields { input(type: .hidden, .name(name), .value(value)) }
            button(.class(kind), .data("busy", frame.say(SiteWords.sending))) { frame.say(label) }
        }
    }
}

package struct SubmitButton: Component {
    let label: Phrase
    let kind: String
    let frame: Frame

    package init(_ label: Phrase, kind: String = "btn", in frame: Frame) {
        self.label = label
        self.kind = kind
        self.frame = frame
    }

    package var html: HTML {
        button(.class(kind), .data("busy", frame.say(SiteWords.sending))) { frame.say(label) }
    }
}

/// Everything to correct, on top of the form, each with a link to its field.
package struct ErrorSummary: Component {
    let state: FormState
    let frame: Frame

    package init(_ state: FormState, in frame: Frame) {
        self.state = state
        self.frame = frame
    }

    package var html: HTML {
        if !state.problems.isEmpty {
            div(.class("errors"), .role("alert"), .tabindex(-1)) {
                h2 { frame.say(SiteWords.toCorrect(state.problems.count)) }
                ul {
                    for problem in state.problems {
                        li {
                            if let field = problem.field { a(fragment: "f-" + field) { frame.say(problem.text) } } else { frame.say(problem.text) }
                        }
                    }
                }
            }
        }
    }
}
