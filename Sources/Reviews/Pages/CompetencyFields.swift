import Careers
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

    var html: HTML {
        let name = AnswersForm.placement(index).name
        fieldset(.class("field question"), .class("error", if: state.problem(name) != nil), .id("f-" + name), .tabindex(-1)) {
            legend { h3 { row.name.preferring(frame.language) } }
            if let description = row.description { p(.class("hint")) { description.preferring(frame.language) } }
            if let problem = state.problem(name) { p(.class("msg")) { frame.say(problem) } }
            if let file = content.file, !file.isEmpty { Beside(file: file, competency: row.id, frame: frame) }
            PlacementPicker(row: row, levels: content.grid.levels, name: name, chosen: placement, frame: frame)
            if state.overtaken(name, by: kept, content) != nil {
                SavedElsewhere(text: PlacementText.of(stored?.placement, on: content.grid, frame), frame: frame)
            }
            comment
            if let facts = content.facts { EvidencePicker(facts: facts, row: row, index: index, content: content, state: state, frame: frame) }
            confidence
        }
    }

    private var kept: String? { stored?.placement.map { content.grid.order(of: $0).map(String.init) ?? "0" } }
    private var placement: String? { state.typed(AnswersForm.placement(index).name, or: kept) }

    private var comment: HTML {
        let name = AnswersForm.comment(index).name
        return div(.class("field"), .class("error", if: state.problem(name) != nil)) {
            label(for: "f-" + name) { frame.say(FormWords.comment) }
            p(.class("hint"), .id("f-\(name)-hint")) { frame.say(FormWords.commentHint) }
            if let other = state.overtaken(name, by: stored?.comment?.text, content) { SavedElsewhere(text: other, frame: frame) }
            if let problem = state.problem(name) { p(.class("msg")) { frame.say(problem) } }
            textarea(
                .id("f-" + name), .name(name), .rows(4), .lang(stored?.comment.flatMap { $0.language == frame.language ? nil : $0.language.rawValue }),
                .aria("describedby", "f-\(name)-hint")
            ) { state.typed(name, or: stored?.comment?.text) }
        }
    }

    private var confidence: HTML {
        let name = AnswersForm.confidence(index).name
        let chosen = state.typed(name, or: stored?.confidence?.rawValue)
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
}
