import Kernel
import Markup
import Site

/// The axes of the review before, one by one: kept, in progress, dropped and why.
struct PointsStep: Component {
    let content: FormContent
    let state: FormState
    let frame: Frame

    var html: HTML {
        DraftShell(content, in: frame) {
            Section(
                content.contribution.kind == .own ? PointWords.title : PointWords.titleOf, id: "points", in: frame,
                side: { span(.class("small num")) { "\(content.progress(of: .points).done)/\(content.points.count)" } }
            ) {
                ol(.class("axes")) { for (index, point) in content.points.enumerated() { li { div(.class("flow")) { fields(point, index + 1) } } } }
            }
        }
    }

    @HTMLBuilder private func fields(_ point: PreviousPoint, _ index: Int) -> HTML {
        AxisText(axis: point.axis, frame: frame)
        standing(point, PointsForm.standing(index).name)
        comment(point, PointsForm.comment(index).name)
    }

    private func standing(_ point: PreviousPoint, _ name: String) -> HTML {
        let chosen = state.typed(name, or: point.standing?.rawValue)
        return fieldset(.class("field"), .id("f-" + name)) {
            legend { frame.say(PointWords.question) }
            div(.class("inline")) {
                for standing in PreviousPoint.Standing.allCases {
                    label {
                        input(type: .radio, .name(name), .value(standing.rawValue), .checked(if: chosen == standing.rawValue))
                        frame.say(PointWords.standing(standing))
                    }
                }
            }
            if state.overtaken(name, by: point.standing?.rawValue, content) != nil, let standing = point.standing {
                SavedElsewhere(text: frame.say(PointWords.standing(standing)), frame: frame)
            }
        }
    }

    private func comment(_ point: PreviousPoint, _ name: String) -> HTML {
        div(.class("field")) {
            label(for: "f-" + name) { frame.say(PointWords.why) }
            p(.class("hint"), .id("f-\(name)-hint")) { frame.say(PointWords.whyHint) }
            if let problem = state.problem(name) { p(.class("msg")) { frame.say(problem) } }
            if let other = state.overtaken(name, by: point.comment?.text, content) { SavedElsewhere(text: other, frame: frame) }
            textarea(.id("f-" + name), .name(name), .rows(2), .aria("describedby", "f-\(name)-hint")) { state.typed(name, or: point.comment?.text) }
        }
    }
}

/// An axis to read, with its sign of success and the support promised.
struct AxisText: Component {
    let axis: Axis
    let frame: Frame

    var html: HTML {
        p { Written(axis.text, in: frame) }
        p(.class("then"), .lang(axis.signal.language == frame.language ? nil : axis.signal.language.rawValue)) {
            AxisWords.sign(axis.signal.text)(axis.signal.language)
        }
        if let support = axis.support {
            p(.class("then"), .lang(support.language == frame.language ? nil : support.language.rawValue)) {
                AxisWords.promise(support.text)(support.language)
            }
        }
    }
}
