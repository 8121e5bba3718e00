import Foundation
import Kernel
import Markup
import People
import Site

/// What the page of copies says.
struct CopiesSheet: Sendable {
    let person: FormerPerson
    let copies: [AccessCopy]
    let mine: PersonID
    let now: Date
    /// While the person is away.
    let mayMake: Bool

    /// Whether whoever reads may fetch it.
    func opens(_ copy: AccessCopy) -> Bool { mayMake && copy.madeBy == mine && copy.isOpen(at: now) }
}

/// Copies of everything held about somebody who left.
struct CopiesPage: Component {
    let sheet: CopiesSheet
    let state: FormState
    let frame: Frame

    var html: HTML {
        let title = CopyWords.title(sheet.person.name)
        Page(title, in: frame, crumbs: [.init(Phrase(same: sheet.person.name), PeoplePaths.person(sheet.person.id)), .init(CopyWords.entry)]) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            if sheet.mayMake { form } else { p(.class("lead")) { frame.say(CopyWords.stillHere) } }
            if !sheet.copies.isEmpty {
                Section(CopyWords.copies, id: "copies", in: frame) { ul(.class("rows")) { for copy in sheet.copies { li { line(copy) } } } }
            }
        }
    }

    private var form: HTML {
        HTML {
            p(.class("lead")) { frame.say(CopyWords.lead) }
            p { frame.say(CopyWords.closed) }
            FormShell(post: AccessPaths.copies(sheet.person.id), in: frame) {
                Field(CopyForm.reason, CopyWords.reason, hint: CopyWords.reasonHint, state: state, in: frame)
                div(.class("actions")) { SubmitButton(CopyWords.make, in: frame) }
            }
        }
    }

    private func line(_ copy: AccessCopy) -> HTML {
        HTML {
            p { "\(copy.madeByName), \(frame.say(.instant(copy.madeAt, in: frame.zone)))" }
            p(.class("small"), .lang(copy.reason.language == frame.language ? nil : copy.reason.language.rawValue)) { copy.reason.text }
            if sheet.opens(copy) { p { a(href: AccessPaths.copy(copy.id)) { frame.say(CopyWords.fetch) } } }
        }
    }
}
