import Evidence
import Kernel
import Markup
import Reviews
import Site

/// A claim: its words, the facts it rests on, and those it could.
struct ClaimPage: Component {
    let sheet: ClaimSheet
    let state: FormState
    let frame: Frame

    private var claim: Claim { sheet.claim }
    private var isSentAgain: Bool { !state.values.isEmpty }

    var html: HTML {
        Page(ClaimWords.title, in: frame, crumbs: .of(sheet.preparation.file, ClaimWords.title)) {
            ErrorSummary(state, in: frame)
            h1 { Quote(claim.text, on: frame.language) }
            UnreadNotice(sheet.unread, in: frame)
            p(.class("lead")) { "\(sheet.preparation.subjects.name(of: claim, frame.language)), \(frame.say(ClaimWords.by(claim.authorName)))" }
            div(.class("actions")) { a(href: ReviewsPaths.dossier(claim.review), .class("btn second")) { frame.say(ClaimWords.back) } }
            if !sheet.mayChange { div(.class("flag")) { p { frame.say(sheet.preparation.obstacle ?? PolicyWords.onlyAuthor(claim.authorName)) } } }
            ClaimFacts(sheet: sheet, frame: frame)
            if sheet.mayChange { words }
        }
    }

    private var words: HTML {
        Section(ClaimWords.text, id: "words", in: frame) {
            if isSentAgain, state.value(ClaimForm.version.name) != String(claim.version) { asItStands }
            FormShell(post: DossiersPaths.claim(claim.id), in: frame, .data("guard")) {
                input(type: .hidden, .name(ClaimForm.version.name), .value(claim.version))
                ClaimFields(subjects: sheet.preparation.subjects, state: isSentAgain ? state : FormState(claim), frame: frame)
                div(.class("actions after")) { SubmitButton(ClaimWords.save, kind: "btn second", in: frame) }
            }
            div(.class("actions after")) {
                ActionButton(post: DossiersPaths.removal(claim.id), ClaimWords.remove, kind: "textbtn danger small", in: frame)
            }
        }.html
    }

    private var asItStands: HTML {
        div(.class("flag flow")) {
            h3 { frame.say(ClaimWords.asItStands) }
            p { Quote(claim.text, on: frame.language) }
            p(.class("small quiet")) { sheet.preparation.subjects.name(of: claim, frame.language) }
        }
    }
}
