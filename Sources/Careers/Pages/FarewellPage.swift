import Kernel
import Markup
import Site

/// Giving up a draft, or putting a version away: it says what is lost and asks for the name.
struct FarewellPage: Component {
    enum Kind: Sendable { case discarding, archiving }

    let framework: Framework
    let kind: Kind
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(
            title,
            in: frame,
            crumbs: [
                .init(CareersWords.paths, CareersPaths.paths()), .init(framework.name.phrase, CareersPaths.framework(framework.id)),
                .init(title),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(kind == .discarding ? FarewellWords.discardText : FarewellWords.archiveText) }
            FormShell(post: kind == .discarding ? CareersPaths.discarding(framework.id) : CareersPaths.archiving(framework.id), in: frame) {
                Field(
                    FarewellForm.name,
                    FarewellWords.name,
                    hint: FarewellWords.typeIt(framework.name.preferring(frame.language)),
                    width: "mid",
                    state: state,
                    in: frame
                )
                div(.class("actions")) {
                    SubmitButton(kind == .discarding ? FarewellWords.discard : FarewellWords.archive, kind: "btn danger", in: frame)
                    a(href: CareersPaths.framework(framework.id)) { frame.say(FormWords.cancel) }
                }
            }
        }
    }

    private var title: Phrase { kind == .discarding ? FarewellWords.discardTitle : FarewellWords.archiveTitle }
}
