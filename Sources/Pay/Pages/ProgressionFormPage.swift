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
            if isConflict { both }
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

    private var isConflict: Bool {
        !state.problems.isEmpty && state.values[ProgressionForm.seen.name].map { $0 != [ProgressionText.digest(texts)] } ?? false
    }

    /// Two people wrote at once: what each says, where they differ.
    private var both: HTML {
        Section(ProgressionPageWords.both, id: "both", in: frame) {
            for text in texts {
                for language in Language.allCases where typed(text.part, language) != text.text(language) {
                    h3 { frame.say(ProgressionPageWords.inLanguage(text.part, language)) }
                    div(.class("versus")) {
                        side(ProgressionPageWords.theirs, text.text(language), language)
                        side(ProgressionPageWords.yours, typed(text.part, language), language)
                    }
                }
            }
        }.html
    }

    private func typed(_ part: ProgressionText.Part, _ language: Language) -> String {
        let field = language == .french ? ProgressionForm.fr(part) : ProgressionForm.en(part)
        return state.value(field.name).replacing("\r\n", with: "\n")
    }

    private func side(_ title: Phrase, _ text: String, _ language: Language) -> HTML {
        div(.class("flow")) {
            p(.class("small quiet")) { frame.say(title) }
            for line in text.split(separator: "\n") {
                p(.class("written"), .lang(language == frame.language ? nil : language.rawValue)) { String(line) }
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
