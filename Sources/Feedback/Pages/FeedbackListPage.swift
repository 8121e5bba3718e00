import Kernel
import Markup
import Site

/// What is asked of the viewer, what they received, what they asked for and gave.
struct FeedbackListPage: Component {
    let list: FeedbackList
    let frame: Frame

    var html: HTML {
        Page(FeedbackWords.feedback, in: frame) {
            h1 { frame.say(FeedbackWords.heading(list)) }
            p(.class("lead")) { frame.say(FeedbackWords.lead) }
            if list.isEmpty {
                EmptyState(FeedbackWords.none, FeedbackWords.noneText, in: frame) { actions }
            } else {
                div(.class("actions")) { actions }
                section(FeedbackWords.toWrite, "to-write", list.toWrite)
                section(FeedbackWords.received, "received", list.received)
                section(FeedbackWords.requests, "requests", list.requests)
                section(FeedbackWords.youGave, "given", list.given)
            }
        }
    }

    private var actions: HTML {
        HTML {
            a(href: FeedbackPaths.asking(), .class("btn")) { frame.say(FeedbackWords.ask) }
            a(href: FeedbackPaths.unasked()) { frame.say(FeedbackWords.giveUnasked) }
        }
    }

    @HTMLBuilder private func section(_ title: Phrase, _ id: String, _ notes: [FeedbackNote]) -> HTML {
        if !notes.isEmpty {
            Section(title, id: id, in: frame, side: { span(.class("small num")) { notes.count } }) {
                ul(.class("rows")) { for note in notes { row(note, id) } }
            }
        }
    }

    private func row(_ note: FeedbackNote, _ id: String) -> HTML {
        li {
            span(.class("side quiet small")) { frame.say(FeedbackWords.status(note, on: list.today, in: frame.zone)) }
            a(href: FeedbackPaths.note(note.id)) { note.moment.text }
            span(.class("quiet small")) { " " + frame.say(FeedbackWords.with(note, isAuthor: id == "to-write" || id == "given")) }
        }
    }
}
