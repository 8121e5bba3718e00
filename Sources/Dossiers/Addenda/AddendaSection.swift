import Kernel
import Markup
import Reviews
import Site

/// Under the paper, never on it: what the person added, and for them the form to add.
struct AddendaSection: Component {
    let file: SealedFile
    let state: FormState
    let frame: Frame

    @HTMLBuilder var html: HTML {
        if !file.addenda.isEmpty || file.mayState {
            Section(AddendumWords.title, id: "statements", in: frame) {
                p(.class("note")) { frame.say(AddendumWords.lead) }
                for verified in file.addenda { statement(verified) }
                if file.mayState, let window = file.window { form(window) }
            }
        }
    }

    private func statement(_ verified: AddendumVerification) -> HTML {
        let addendum = verified.addendum
        return HTML {
            p(.class("small")) {
                strong { frame.say(AddendumWords.numbered(addendum.number, of: file.dossier.subjectName, at: addendum.sentAt, in: frame.zone)) }
            }
            if let text = addendum.content?.text {
                blockquote { Quote(text, on: frame.language) }
            } else {
                p { frame.say(AddendumWords.unreadable) }
            }
            if verified.state == .broken { div(.class("flag critical"), .role("alert")) { p { frame.say(AddendumWords.broken) } } }
            p(.class("small quiet")) {
                frame.say(SealWords.title(verified.state)) + ". "
                if verified.seal != nil { a(href: DossiersPaths.addendum(addendum.id)) { frame.say(AddendumWords.proof) } }
            }
            p(.class("hash")) { "SHA-256 " + SealMark.grouped(addendum.hash) }
        }
    }

    private func form(_ window: StatementWindow) -> HTML {
        HTML {
            h3 { frame.say(file.addenda.isEmpty ? AddendumWords.add : AddendumWords.addAnother) }
            p { frame.say(AddendumWords.frozen) }
            p { frame.say(AddendumWords.until(window)) }
            FormShell(post: DossiersPaths.addenda(file.dossier.id), in: frame) {
                Field(StatementForm.text, AddendumWords.text, .area(rows: 8), state: state, in: frame)
                div(.class("actions")) { SubmitButton(AddendumWords.send, kind: "btn second", in: frame) }
            }
        }
    }
}
