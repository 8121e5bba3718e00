import Kernel
import Markup
import Site

/// The questions of the cycle, each with room to write.
struct TextsStep: Component {
    let content: FormContent
    let state: FormState
    let frame: Frame

    var html: HTML {
        DraftShell(content, in: frame) {
            Section(
                QuestionWords.open, id: "questions", in: frame,
                side: { span(.class("small num")) { "\(content.texts.count)/\(content.questions.count)" } }
            ) {
                if content.isProtected { p(.class("note")) { frame.say(QuestionWords.shown(content.cycle.plan.thresholds.comments)) } }
                for (index, question) in content.questions.enumerated() { field(question, TextsForm.text(index + 1).name) }
            }
        }
    }

    private func field(_ question: CycleQuestion, _ name: String) -> HTML {
        let (kept, help, problem) = (content.texts[question.id], question.wording.help, state.problem(name))
        return div(.class("field"), .class("error", if: problem != nil)) {
            label(for: "f-" + name) {
                Bilingual(question.text, in: frame)
                if !question.wording.isRequired { span(.class("quiet")) { " (\(frame.say(AxisWords.optional)))" } }
            }
            if let help { p(.class("hint"), .id("f-\(name)-hint")) { Bilingual(help, in: frame) } }
            if let problem { p(.class("msg")) { frame.say(problem) } }
            if let file = content.file, file.answers(question.id) { TextsBeside(file: file, question: question, frame: frame) }
            if let other = state.overtaken(name, by: kept?.text, content) { SavedElsewhere(text: other, frame: frame) }
            textarea(
                .id("f-" + name), .name(name), .rows(5), .lang(kept.flatMap { $0.language == frame.language ? nil : $0.language.rawValue }),
                .aria("describedby", help == nil ? nil : "f-\(name)-hint")
            ) { state.typed(name, or: kept?.text) }
        }
    }
}

/// What the others wrote to a question, for whoever answers it last.
private struct TextsBeside: Component {
    let file: ReviewFile
    let question: CycleQuestion
    let frame: Frame

    var html: HTML {
        details(.class("disc")) {
            summary { frame.say(FormWords.beside) }
            TextVoices(file: file, question: question, frame: frame)
        }
    }
}
