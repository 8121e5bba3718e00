import Kernel
import Markup
import Site

/// One to three axes of the coming period: the manager's last words.
struct AxesStep: Component {
    let content: FormContent
    let state: FormState
    let frame: Frame

    var html: HTML {
        DraftShell(content, in: frame) {
            Section(AxisWords.axes, id: "axes", in: frame) {
                for index in 1...AxisDraft.most { axis(index) }
            }
        }
    }

    private func axis(_ index: Int) -> HTML {
        let draft = content.axes?.first { $0.position == index }
        return fieldset(.class("field question")) {
            legend {
                h3 {
                    frame.say(AxisWords.axis(index))
                    if index > 1 { span(.class("quiet small")) { " (\(frame.say(AxisWords.optional)))" } }
                }
            }
            area(AxesForm.text(index).name, AxisWords.text, AxisWords.textHint, draft?.text)
            area(AxesForm.signal(index).name, AxisWords.signal, AxisWords.signalHint, draft?.signal)
            area(AxesForm.support(index).name, AxisWords.support, AxisWords.supportHint, draft?.support)
        }
    }

    private func area(_ name: String, _ title: Phrase, _ hint: Phrase, _ kept: WrittenText?) -> HTML {
        div(.class("field"), .class("error", if: state.problem(name) != nil)) {
            label(for: "f-" + name) { frame.say(title) }
            p(.class("hint"), .id("f-\(name)-hint")) { frame.say(hint) }
            if let problem = state.problem(name) { p(.class("msg")) { frame.say(problem) } }
            if let other = state.overtaken(name, by: kept?.text, content) { SavedElsewhere(text: other, frame: frame) }
            textarea(.id("f-" + name), .name(name), .rows(2), .aria("describedby", "f-\(name)-hint")) { state.typed(name, or: kept?.text) }
        }
    }
}
