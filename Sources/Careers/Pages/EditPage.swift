import Kernel
import Markup
import Site

/// The frame of a form that changes a draft: what was typed, what was saved meanwhile, and a way back.
struct EditPage: Component {
    let title: Phrase
    let crumbs: [Page.Crumb]
    let post: Path
    let back: Path
    /// What the person had read, to be sent with the form.
    let seen: (field: FieldDeclaration, value: String)
    let boxes: [Box]
    /// As it is stored now.
    let stored: FormState
    let state: FormState
    let frame: Frame

    /// One text in French and in English, or a single one.
    struct Box {
        let label: Phrase
        let hint: Phrase?
        let fields: [(declaration: FieldDeclaration, label: Phrase)]
        let control: Field.Control
    }

    var html: HTML {
        Page(title, in: frame, crumbs: crumbs) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            if isConflict { ConflictTexts(pairs, in: frame) }
            FormShell(post: post, in: frame, .data("guard")) {
                for box in boxes { group(box) }
                input(type: .hidden, .name(seen.field.name), .value(seen.value))
                div(.class("actions")) {
                    SubmitButton(FormWords.save, in: frame)
                    a(href: back) { frame.say(FormWords.cancel) }
                }
            }
        }
    }

    private var shown: FormState { state.values.isEmpty ? stored : state }

    private var isConflict: Bool { state.isBehind(seen.value, by: seen.field) }

    private var pairs: [ConflictTexts.Pair] {
        boxes.flatMap(\.fields).map { field in
            .init(field.label, stored: stored.value(field.declaration.name), typed: state.value(field.declaration.name))
        }
    }

    @HTMLBuilder private func group(_ box: Box) -> HTML {
        if let only = box.fields.first, box.fields.count == 1 {
            Field(only.declaration, box.label, box.control, hint: box.hint, width: "mid", state: shown, in: frame)
        } else {
            fieldset {
                legend { frame.say(box.label) }
                if let hint = box.hint { p(.class("hint")) { frame.say(hint) } }
                div(.class("pair")) {
                    for field in box.fields {
                        Field(field.declaration, field.label, box.control, state: shown, in: frame)
                    }
                }
            }
        }
    }
}

extension EditPage.Box {
    init(_ label: Phrase, fr: FieldDeclaration, en: FieldDeclaration, rows: Int? = nil, hint: Phrase? = nil) {
        self.init(
            label: label,
            hint: hint,
            fields: [
                (fr, Phrase(fr: label.fr + ", en français", en: label.en + ", in French")),
                (en, Phrase(fr: label.fr + ", en anglais", en: label.en + ", in English")),
            ],
            control: rows.map { .area(rows: $0) } ?? .line(.text)
        )
    }

    init(_ label: Phrase, _ field: FieldDeclaration, hint: Phrase? = nil) {
        self.init(label: label, hint: hint, fields: [(field, label)], control: .line(.text))
    }
}
