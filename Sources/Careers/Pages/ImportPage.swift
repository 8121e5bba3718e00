import Kernel
import Markup
import Site

/// Choosing files, or pasting a text.
struct ImportPage: Component {
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(ImportWords.title, in: frame, crumbs: [.init(CareersWords.paths, CareersPaths.paths()), .init(ImportWords.title)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(ImportWords.title) }
            p(.class("lead")) { frame.say(ImportWords.lead) }
            ImportFields(label: ImportWords.look, state: state, frame: frame)
            TemplateOffers(frame: frame)
            beginning
        }
    }

    private var beginning: HTML {
        Section(StructureWords.begin, id: "beginning", in: frame) {
            p(.class("note")) { frame.say(StructureWords.beginNote) }
            FormShell(post: CareersPaths.beginning(), in: frame) {
                NamePair(fr: FrameworkStartForm.nameFR, en: FrameworkStartForm.nameEN, label: StructureWords.frameworkName, state: state, frame: frame)
                div(.class("actions")) { SubmitButton(StructureWords.begin, kind: "btn second", in: frame) }
            }
        }.html
    }
}

struct ImportFields: Component {
    let label: Phrase
    let state: FormState
    let frame: Frame

    var html: HTML {
        FormShell(post: CareersPaths.importing(), in: frame, carriesFiles: true) {
            Field(
                ImportForm.files,
                ImportWords.files,
                .file(accept: ".yaml,.yml,.json,.md,.markdown,.txt,.csv,.tsv,.xlsx,.html,.htm", isMultiple: true),
                hint: ImportWords.filesHint,
                spare: ImportWords.orPasted,
                state: state,
                in: frame
            )
            div(.class("field")) {
                Markup.label(for: "f-text") { frame.say(ImportWords.pasted) }
                p(.class("hint"), .id("f-text-hint")) { frame.say(ImportWords.pastedHint) }
                textarea(
                    .id("f-text"), .name(ImportForm.text.name), .rows(10), .class("code"), .spellcheck(false), .aria("describedby", "f-text-hint"),
                    .data("paste-table", "")
                ) {
                    state.value(ImportForm.text.name)
                }
            }
            div(.class("actions")) { SubmitButton(label, in: frame) }
        }
    }
}
