import Kernel
import Markup
import Site

/// What a form asks of one competency.
struct CompetencyFields: Component {
    let row: Grid.Row
    let index: Int
    let content: FormContent
    let state: FormState
    let frame: Frame

    private var stored: CompetencyAnswer? { content.answers[row.id] }
    private var isSentAgain: Bool { !state.values.isEmpty }
    /// Somebody, or another tab, saved since this page was shown.
    private var isOvertaken: Bool { isSentAgain && state.value(AnswersForm.version.name) != String(content.contribution.version) }

    var html: HTML {
        fieldset(.class("field"), .id("f-" + AnswersForm.placement(index).name), .tabindex(-1)) {
            legend { h3 { row.name(frame.language) } }
            if let description = row.description { p(.class("hint")) { description(frame.language) } }
            if let problem = state.problem(AnswersForm.placement(index).name) { p(.class("msg")) { frame.say(problem) } }
            if let file = content.file { Beside(file: file, competency: row.id, frame: frame) }
            p(.class("hint")) { frame.say(FormWords.hint) }
            PlacementPicker(row: row, levels: content.grid.levels, name: AnswersForm.placement(index).name, chosen: placement, frame: frame)
            comment
            confidence
        }
    }

    private var comment: HTML {
        let name = AnswersForm.comment(index).name
        let typed = isSentAgain ? state.value(name) : stored?.comment?.text ?? ""
        return div(.class("field")) {
            label(for: "f-" + name) { frame.say(FormWords.comment) }
            p(.class("hint"), .id("f-\(name)-hint")) { frame.say(FormWords.commentHint) }
            if isOvertaken, let other = stored?.comment, other.text != typed {
                div(.class("flag")) {
                    p(.class("small")) { frame.say(FormWords.elsewhere) }
                    p { Written(other, in: frame) }
                }
            }
            if let problem = state.problem(name) { p(.class("msg")) { frame.say(problem) } }
            textarea(.id("f-" + name), .name(name), .rows(4), .maxlength(AnswersForm.comment(index).most), .aria("describedby", "f-\(name)-hint")) { typed }
        }
    }

    private var confidence: HTML {
        let name = AnswersForm.confidence(index).name
        let chosen = isSentAgain ? state.value(name) : stored?.confidence?.rawValue ?? ""
        return fieldset(.class("field")) {
            legend { frame.say(FormWords.confidence) }
            div(.class("inline")) {
                for confidence in Confidence.allCases {
                    label {
                        input(type: .radio, .name(name), .value(confidence.rawValue), .checked(if: chosen == confidence.rawValue))
                        frame.say(FormWords.confidence(confidence))
                    }
                }
            }
        }
    }

    private var placement: String? {
        if isSentAgain { return state.value(AnswersForm.placement(index).name) }
        return stored?.placement.flatMap { $0 == .unseen ? "0" : content.grid.order(of: $0).map(String.init) }
    }
}
