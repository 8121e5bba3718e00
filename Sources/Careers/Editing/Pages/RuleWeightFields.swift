import Kernel
import Markup
import Site

/// Every competency: may one lack it, and what it weighs.
struct RuleWeightFields: Component {
    let grid: LadderGrid
    let state: FormState
    let frame: Frame

    var html: HTML {
        fieldset(.class("for-rule")) {
            legend { frame.say(RuleWords.competencies) }
            p(.class("hint")) { frame.say(RuleWords.requiredHint) }
            p(.class("hint for-weights")) { frame.say(RuleWords.weightHint) }
            if grid.competencies.count > RuleForm.most { p(.class("flag caution")) { frame.say(RuleWords.tooMany(RuleForm.most)) } }
            table(.class("data stackable")) {
                thead {
                    tr {
                        th(scope: .column) { frame.say(RuleWords.competencies) }
                        th(scope: .column) { frame.say(RuleWords.required) }
                        th(scope: .column, .class("for-weights")) { frame.say(RuleWords.weight) }
                    }
                }
                tbody { for line in lines { draw(line) } }
            }
        }
    }

    private enum Line {
        /// One weight for a theme spares those of several competencies, not of one.
        case theme(Int, Theme, isOfMany: Bool)
        case competency(Int, Competency)
    }

    private var lines: [Line] {
        var (lines, number) = ([Line](), 0)
        for (index, group) in grid.groups.enumerated() {
            if index < RuleForm.mostThemes, !group.isOneRow { lines.append(.theme(index + 1, group.theme, isOfMany: group.competencies.count > 1)) }
            for competency in group.competencies where number < RuleForm.most {
                number += 1
                lines.append(.competency(number, competency))
            }
        }
        return lines
    }

    private func draw(_ line: Line) -> HTML {
        switch line {
        case .theme(let number, let theme, let isOfMany):
            tr(.class("themeline")) {
                th(scope: .row) {
                    Said(theme.name, in: frame)
                    input(type: .hidden, .name(RuleForm.theme(number).name), .value(theme.key))
                }
                td()
                td(.class("for-weights"), .data("label", isOfMany ? frame.say(RuleWords.weight) : nil)) {
                    if isOfMany {
                        span {
                            amount(RuleForm.themeWeight(number), "\(theme.name.preferring(frame.language)), \(frame.say(RuleWords.wholeTheme))")
                            " "
                            span(.class("small quiet")) { frame.say(RuleWords.wholeTheme) }
                        }
                    }
                }
            }
        case .competency(let number, let competency):
            tr {
                th(scope: .row) {
                    Said(competency.name, in: frame)
                    input(type: .hidden, .name(RuleForm.competency(number).name), .value(competency.key))
                }
                td(.data("label", frame.say(RuleWords.required))) { box(number, competency) }
                td(.class("for-weights"), .data("label", frame.say(RuleWords.weight))) {
                    span { amount(RuleForm.weight(number), "\(frame.say(RuleWords.weight)): \(competency.name.preferring(frame.language))") }
                }
            }
        }
    }

    private func box(_ number: Int, _ competency: Competency) -> HTML {
        let name = RuleForm.required(number).name
        return input(
            type: .checkbox, .id("f-" + name), .name(name), .value("on"), .checked(if: state.value(name) == "on"),
            .aria("label", "\(frame.say(RuleWords.required)): \(competency.name.preferring(frame.language))"))
    }

    @HTMLBuilder private func amount(_ field: FieldDeclaration, _ label: String) -> HTML {
        let problem = state.problem(field.name)
        let id = "f-" + field.name
        if let problem { span(.class("msg"), .id(id + "-msg")) { frame.say(problem) } }
        input(
            type: .text, .id(id), .name(field.name), .class("amount"), .value(state.value(field.name)), .inputmode("decimal"), .autocomplete("off"),
            .aria("label", label), .aria("invalid", problem == nil ? nil : "true"), .aria("describedby", problem == nil ? nil : id + "-msg"))
    }
}
