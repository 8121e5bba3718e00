import Kernel
import Markup
import Site

/// Steps inside a level, by share.
struct RuleStepFields: Component {
    let state: FormState
    let frame: Frame

    private var isUsed: Bool { (1...RuleForm.mostSteps).contains { !state.value(RuleForm.step($0).name).isEmpty } }

    var html: HTML {
        details(.class("disc for-rule"), .open(if: isUsed || state.problems.contains { $0.field?.hasPrefix("step_") ?? false })) {
            summary { frame.say(RuleWords.steps) }
            p(.class("hint")) { frame.say(RuleWords.stepsHint) }
            for number in 1...RuleForm.mostSteps {
                div(.class("trio")) {
                    Field(RuleForm.step(number), numbered(RuleWords.step, number), width: "short", state: state, in: frame)
                    Field(RuleForm.stepFR(number), numbered(RuleWords.stepName + Phrase(fr: " en français", en: " in French"), number), state: state, in: frame)
                    Field(RuleForm.stepEN(number), numbered(RuleWords.stepName + Phrase(fr: " en anglais", en: " in English"), number), state: state, in: frame)
                }
            }
        }
    }

    private func numbered(_ label: Phrase, _ number: Int) -> Phrase { Phrase(fr: "\(number). \(label.fr)", en: "\(number). \(label.en)") }
}
