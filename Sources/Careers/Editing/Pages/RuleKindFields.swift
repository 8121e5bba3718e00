import Kernel
import Markup
import Site

/// The kind of rule, and its number.
struct RuleKindFields: Component {
    let isOfLevel: Bool
    let state: FormState
    let frame: Frame

    var html: HTML {
        let problem = state.problem(RuleForm.kind.name)
        fieldset(.class("field"), .class("error", if: problem != nil), .id("f-" + RuleForm.kind.name)) {
            legend { frame.say(RuleWords.kind) }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            for kind in RuleForm.Kind.allCases {
                label(.class("check")) {
                    input(type: .radio, .name(RuleForm.kind.name), .value(kind.rawValue), .checked(if: state.value(RuleForm.kind.name) == kind.rawValue))
                    frame.say(RuleWords.option(kind, ofLevel: isOfLevel))
                }
            }
        }
        div(.class("for-share")) {
            Field(RuleForm.share, RuleWords.share, width: "short", state: state, in: frame)
        }
        div(.class("for-points")) {
            Field(RuleForm.points, RuleWords.points, hint: RuleWords.pointsHint, width: "short", state: state, in: frame)
        }
    }
}
