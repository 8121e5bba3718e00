import Kernel
import Markup
import Site

/// A step that saves itself, with what to do next at its foot.
struct DraftShell: Component {
    let content: FormContent
    let frame: Frame
    let body: HTML

    init(_ content: FormContent, in frame: Frame, @HTMLBuilder body: () -> HTML) {
        self.content = content
        self.frame = frame
        self.body = body()
    }

    var html: HTML {
        FormShell(
            post: content.path(to: content.step), in: frame, .data("autosave"), .data("saved", frame.say(FormWords.saved)),
            .data("failed", frame.say(FormWords.failed)), .data("conflict", frame.say(FormWords.conflict)),
            .data("over", frame.say(FormWords.over)), .data("refused", frame.say(FormWords.refused))
        ) {
            input(type: .hidden, .name(AnswersForm.version.name), .value(content.contribution.version))
            body
            dock
        }
    }

    private var dock: HTML {
        div(.class("dock")) {
            span(.class("saved"), .role("status"), .data("status")) { "" }
            span(.class("actions")) {
                // First in the page, so that Enter saves and goes nowhere.
                button(.class("textbtn"), .name(AnswersForm.then.name), .value(FormThen.stay.rawValue)) { frame.say(FormWords.save) }
                if let previous = content.previous { a(href: content.path(to: previous)) { frame.say(FormWords.previous) } }
                if let next = content.next {
                    button(.class("btn"), .name(AnswersForm.then.name), .value(FormThen.next.rawValue)) {
                        frame.say(next == .summary ? FormWords.review : FormWords.next(content.name(of: next, frame)))
                    }
                }
            }
        }
    }
}

/// What was saved elsewhere meanwhile, beside what was typed here.
struct SavedElsewhere: Component {
    let text: String
    let frame: Frame

    var html: HTML {
        div(.class("flag")) {
            p(.class("small")) { frame.say(FormWords.elsewhere) }
            p(.class("written")) { text }
        }
    }
}

extension FormState {
    var isSentAgain: Bool { !values.isEmpty }

    /// What was typed when the form came back, what is kept otherwise.
    func typed(_ field: String, or kept: String?) -> String { isSentAgain ? value(field) : kept ?? "" }

    /// Something else was saved since this page was shown: what is kept now, when it differs from what was typed.
    func overtaken(_ field: String, by kept: String?, _ content: FormContent) -> String? {
        guard isSentAgain, value(AnswersForm.version.name) != String(content.contribution.version), let kept, !kept.isEmpty else { return nil }
        return kept == value(field) ? nil : kept
    }
}
