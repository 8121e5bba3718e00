import Kernel
import Markup
import People
import Site

/// What a file would do, line by line, and the button that does it.
struct PayPreviewPage: Component {
    let source: PayFileSource
    let plan: PayPlan
    let frame: Frame

    private static let mostShown = 500
    private var changes: Int { plan.count(.added) + plan.count(.corrected) }

    var html: HTML {
        let title = ImportWords.preview(plan)
        Page(title, in: frame, crumbs: [.init(BandWords.pay, PayPaths.bands()), .init(ImportWords.title, PayPaths.imports()), .init(title)]) {
            h1 { frame.say(title) }
            if let sheet = source.sheet { p(.class("note")) { frame.say(SheetWords.isRead(sheet)) } }
            if changes > 0 { apply }
            lines
            if !plan.remarks.isEmpty {
                Section(BandWords.remarks, id: "remarks", in: frame) {
                    p(.class("note")) { frame.say(BandWords.remarksNote) }
                    ul(.class("rows")) { for remark in plan.remarks { li { frame.say(remark) } } }
                }
            }
            div(.class("actions")) { a(href: PayPaths.imports().query("kind", plan.kind.rawValue)) { frame.say(ImportWords.back) } }
        }
    }

    private var apply: HTML {
        ActionButton(
            post: PayPaths.importConfirmation(), ImportWords.apply, kind: "btn",
            fields: PayFileForm.again(source, sheet: source.sheet) + [(PayConfirmationForm.plan.name, plan.digest)], in: frame
        ).html
    }

    private var lines: HTML {
        HTML {
            table(.class("data stackable")) {
                thead {
                    tr {
                        for head in [ImportWords.line, ImportWords.about, ImportWords.says, ImportWords.outcome] { th(scope: .column) { frame.say(head) } }
                    }
                }
                tbody {
                    for line in plan.lines.prefix(Self.mostShown) {
                        tr(.class("off", if: line.outcome == .unchanged)) {
                            td(.class("num"), .data("label", frame.say(ImportWords.line))) { String(line.line) }
                            th(scope: .row) { frame.say(line.about) }
                            td(.data("label", frame.say(ImportWords.says))) { frame.say(line.says) }
                            td(.data("label", frame.say(ImportWords.outcome))) { frame.say(ImportWords.outcome(line.outcome)) }
                        }
                    }
                }
            }
            if plan.lines.count > Self.mostShown { p(.class("note")) { frame.say(ImportWords.more(plan.lines.count - Self.mostShown)) } }
        }
    }
}
