import Kernel
import Markup
import People
import Site

/// Naming who writes the review of somebody without a manager.
struct WriterPage: Component {
    let sheet: WriterSheet
    let state: FormState
    let frame: Frame

    private var cycle: ReviewCycle { sheet.cycle }

    var html: HTML {
        let title = WriterWords.title(sheet.name)
        Page(
            title, in: frame,
            crumbs: [
                .init(ReviewWords.reviews, ReviewsPaths.reviews()),
                .init(Phrase(same: cycle.plan.name), cycle.storedState.isLaunched ? ReviewsPaths.cycle(cycle.id) : ReviewsPaths.check(cycle.id)), .init(title),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(WriterWords.lead) }
            if let current = sheet.current {
                p {
                    frame.say(WriterWords.says(current)) + " "
                    Written(current.reason, in: frame)
                }
                div(.class("actions")) {
                    ActionButton(post: ReviewsPaths.writerEnd(cycle.id, sheet.subject), WriterWords.end, kind: "btn second", in: frame)
                }
            }
            if sheet.hasManager {
                p(.class("quiet")) { frame.say(WriterWords.hasManager) }
            } else {
                form
            }
        }
    }

    private var form: HTML {
        FormShell(post: ReviewsPaths.writer(cycle.id, sheet.subject), in: frame) {
            Field(
                WriterForm.writer, WriterWords.writer,
                .choice(
                    sheet.candidates.map { one in (one.person.description, [one.name, one.title].compactMap(\.self).joined(separator: ", ")) },
                    none: WriterWords.choose),
                width: "mid", state: state, in: frame)
            Field(WriterForm.reason, PeerWords.reason, hint: WriterWords.reasonHint, state: state, in: frame)
            div(.class("actions after")) { SubmitButton(WriterWords.name, in: frame) }
        }.html
    }
}
