import Kernel
import Markup
import Site

/// A shared fact said better, with the reason.
struct CorrectionPage: Component {
    let item: EvidenceItem
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(ItemWords.correctionTitle, in: frame, crumbs: Page.Crumb.of(item, ItemWords.correct, frame)) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(ItemWords.correctionTitle) }
            p(.class("lead")) { frame.say(ItemWords.correctionLead) }
            FormShell(post: EvidencePaths.correction(item.id), in: frame, .data("guard")) {
                SeenVersion(item: item, state: state, frame: frame)
                WordingFields(isOwn: item.isAboutItsAuthor, state: state, frame: frame)
                Field(FactFields.reason, ItemWords.reason, .area(rows: 3), state: state, in: frame)
                div(.class("actions after")) {
                    SubmitButton(ItemWords.recordCorrection, in: frame)
                    a(href: EvidencePaths.item(item.id)) { frame.say(FactWords.cancel) }
                }
            }
        }
    }
}
