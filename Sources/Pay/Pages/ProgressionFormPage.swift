import Kernel
import Markup
import Site

/// The page's words, to be written by HR.
struct ProgressionFormPage: Component {
    let texts: [ProgressionText]
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(ProgressionPageWords.editTitle, in: frame, crumbs: [.init(BandWords.progression, PayPaths.progression()), .init(ProgressionPageWords.edit)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(ProgressionPageWords.editTitle) }
            p(.class("lead")) { frame.say(ProgressionPageWords.editLead) }
            if isConflict { ConflictTexts(both, in: frame) }
            FormShell(post: PayPaths.progressionTexts(), in: frame, .data("guard")) {
                for text in texts {
                    div(.class("pair")) {
                        Field(
                            ProgressionForm.fr(text.part), ProgressionPageWords.inLanguage(text.part, .french), .area(rows: 8), state: filled, in: frame)
                        Field(
                            ProgressionForm.en(text.part), ProgressionPageWords.inLanguage(text.part, .english), .area(rows: 8), state: filled, in: frame)
                    }
                }
                input(type: .hidden, .name(ProgressionForm.seen.name), .value(ProgressionText.digest(texts)))
                div(.class("actions")) { SubmitButton(ProgressionPageWords.save, in: frame) }
            }
        }
    }

    private var isConflict: Bool { state.isBehind(ProgressionText.digest(texts), by: ProgressionForm.seen) }

    private var both: [ConflictTexts.Pair] {
        texts.flatMap { text in
            Language.allCases.map { language in
                let field = language == .french ? ProgressionForm.fr(text.part) : ProgressionForm.en(text.part)
                return .init(
                    ProgressionPageWords.inLanguage(text.part, language), stored: text.text(language), typed: state.value(field.name), in: language)
            }
        }
    }

    private var filled: FormState {
        guard state.values.isEmpty else { return state }
        var values: [String: [String]] = [:]
        for text in texts {
            values[ProgressionForm.fr(text.part).name] = [text.text.fr]
            values[ProgressionForm.en(text.part).name] = [text.text.en]
        }
        return FormState(values: values, problems: state.problems)
    }
}
