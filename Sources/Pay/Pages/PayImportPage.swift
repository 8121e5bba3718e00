import Kernel
import Markup
import People
import Site

/// Sending a file. One that does not hold comes back here with everything to correct.
struct PayImportPage: Component {
    /// A file that was sent and does not hold.
    struct Refused: Sendable {
        let source: PayFileSource
        /// Whether single lines of it are at fault, which can be taken away and corrected.
        let hasLines: Bool
    }

    let state: FormState
    let refused: Refused?
    var unread = UnreadChoices()
    let frame: Frame

    private var problems: [Problem] { state.problems.filter { $0.field == PayRefusal.field } }
    private var quiet: FormState { FormState(values: state.values, problems: state.problems.filter { $0.field != PayRefusal.field }) }

    var html: HTML {
        let title = problems.isEmpty ? ImportWords.title : ImportWords.refused
        Page(title, in: frame, crumbs: [.init(BandWords.pay, PayPaths.bands()), .init(ImportWords.title)]) {
            ErrorSummary(quiet, in: frame)
            UnreadNotice(unread, in: frame)
            h1 { frame.say(title) }
            if problems.isEmpty { p(.class("lead")) { frame.say(ImportWords.lead) } } else { report }
            form
            Section(ImportWords.columns, id: "columns", in: frame) {
                p(.class("note")) { frame.say(ImportWords.bandColumns) }
                p(.class("note")) { frame.say(ImportWords.payColumns) }
                div(.class("actions")) {
                    a(href: PayPaths.importTemplate().query("kind", "bands"), .download) { frame.say(ImportWords.bandTemplate) }
                    a(href: PayPaths.importTemplate().query("kind", "pay"), .download) { frame.say(ImportWords.payTemplate) }
                }
            }
        }
    }

    private var report: HTML {
        section(.class("sec"), .aria("labelledby", "to-correct"), .role("alert")) {
            header { h2(.id("to-correct")) { frame.say(ImportWords.problems) } }
            ul(.class("report")) {
                for problem in problems {
                    li(.class("blocks")) {
                        span(.class("sev")) { frame.say(ImportWords.blocking) }
                        div { frame.say(problem.text) }
                    }
                }
            }
            if let refused { corrections(refused) }
        }
    }

    @HTMLBuilder private func corrections(_ refused: Refused) -> HTML {
        if refused.hasLines {
            p { frame.say(ImportWords.rejectedNote) }
            // What answers is a file: the page stays.
            FormShell(post: PayPaths.rejectedLines(), in: frame, .data("stays", "")) {
                for (name, value) in PayFileForm.again(refused.source, sheet: refused.source.sheet) { input(type: .hidden, .name(name), .value(value)) }
                div(.class("actions")) { button(.class("btn second")) { frame.say(ImportWords.rejected) } }
            }
        }
        if let sheet = refused.source.sheet {
            p(.class("note")) { frame.say(SheetWords.isRead(sheet)) }
            ActionButton(post: PayPaths.importPreview(), SheetWords.other, kind: "textbtn", fields: PayFileForm.again(refused.source, sheet: nil), in: frame)
        }
    }

    private var form: HTML {
        FormShell(post: PayPaths.importPreview(), in: frame, carriesFiles: true, .class("after")) {
            Field(
                PayFileForm.kind, ImportWords.kind, .choice([("bands", frame.say(ImportWords.bands)), ("pay", frame.say(ImportWords.pay))], none: nil),
                state: quiet, in: frame)
            Field(
                PayFileForm.file, ImportWords.file, .file(accept: ".csv,.tsv,.txt,.xlsx,text/csv,text/plain", isMultiple: false), hint: ImportWords.fileHint,
                spare: ImportWords.orPasted, width: "mid", state: quiet, in: frame)
            Field(PayFileForm.text, ImportWords.text, .area(rows: 5), spare: ImportWords.orFile, width: "code", state: quiet, in: frame)
            div(.class("actions")) { SubmitButton(ImportWords.show, in: frame) }
        }.html
    }
}
