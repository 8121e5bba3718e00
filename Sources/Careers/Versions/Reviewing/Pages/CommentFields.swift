import Kernel
import Markup
import Site

/// Where a reader writes: what they have to say and, of an expectation, how they would word it.
struct CommentFields: Component {
    let framework: FrameworkID
    /// Nil for the whole version.
    let subject: CommentedText?
    let state: FormState
    let frame: Frame

    private var language: Language { Language(rawValue: state.value(CommentForm.language.name)) ?? frame.language }
    private var isFilled: Bool { !state.values.isEmpty && state.values[CommentForm.subject.name] != nil }

    var html: HTML {
        FormShell(post: CareersPaths.comments(framework), in: frame, .data("guard")) {
            input(type: .hidden, .name(CommentForm.subject.name), .value((subject?.subject ?? .framework).rawValue))
            input(type: .hidden, .name(CommentForm.language.name), .value(language.rawValue))
            input(type: .hidden, .name(CommentForm.revision.name), .value(String(subject?.revision ?? 0)))
            Field(CommentForm.text, CommentWords.yours, .area(rows: 4), state: isFilled ? state : .empty, in: frame)
            if let subject, subject.expectation != nil {
                if isChanged { ConflictTexts([.init(CommentWords.proposal, stored: subject.text(language), typed: typed, in: language)], in: frame) }
                Field(
                    CommentForm.proposed, CommentWords.proposed(in: language), .area(rows: 8), hint: CommentWords.proposedHint,
                    state: isFilled ? state : FormState([CommentForm.proposed.name: subject.text(language)]), in: frame)
            }
            div(.class("actions")) { SubmitButton(CommentWords.send, in: frame) }
        }
    }

    private var typed: String { state.value(CommentForm.proposed.name).replacing("\r\n", with: "\n") }

    /// Somebody changed the wording while this one was being written.
    private var isChanged: Bool {
        isFilled && !state.problems.isEmpty && state.value(CommentForm.revision.name) != String(subject?.revision ?? 0)
    }
}
