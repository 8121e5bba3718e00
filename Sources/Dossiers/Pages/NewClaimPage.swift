import Kernel
import Markup
import Reviews
import Site

/// A claim to write.
struct NewClaimPage: Component {
    let preparation: Preparation
    let state: FormState
    let frame: Frame

    var html: HTML {
        Page(ClaimWords.newTitle, in: frame, crumbs: .of(preparation.file, ClaimWords.new)) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(ClaimWords.newTitle) }
            p(.class("lead")) { frame.say(ClaimWords.newLead) }
            if preparation.isFull, state.problems.isEmpty { div(.class("flag")) { p { frame.say(ClaimWords.hasAll) } } }
            FormShell(post: DossiersPaths.newClaim(preparation.review.id), in: frame, .data("guard")) {
                ClaimFields(subjects: preparation.subjects, state: state, frame: frame)
                div(.class("actions after")) {
                    SubmitButton(ClaimWords.write, in: frame)
                    a(href: ReviewsPaths.dossier(preparation.review.id)) { frame.say(ClaimWords.back) }
                }
            }
        }
    }
}
