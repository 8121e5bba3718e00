import Kernel
import Markup
import Site

/// Asks which level is the lowest, when the files do not say it. The proposal counts only once a person has sent it back.
struct ImportOrderForm: Component {
    let content: ImportContent
    let frame: Frame

    var html: HTML {
        FormShell(post: CareersPaths.importing(), in: frame, carriesFiles: true) {
            input(type: .hidden, .name(ImportForm.source.name), .value(ImportSource.text(of: content.sources)))
            input(type: .hidden, .name(ImportForm.columns.name), .value(TableMapping.text(content.mappings)))
            div(.class("field")) {
                label(for: "f-order") { frame.say(OrderWords.label) }
                p(.class("hint"), .id("f-order-hint")) { frame.say(OrderWords.hint) }
                textarea(
                    .id("f-order"),
                    .name(ImportForm.order.name),
                    .rows(min(40, max(8, lines))),
                    .class("code"),
                    .spellcheck(false),
                    .aria("describedby", "f-order-hint")
                ) { text }
            }
            div(.class("actions")) {
                SubmitButton(OrderWords.confirm, in: frame)
                a(href: CareersPaths.importing()) { frame.say(ImportWords.other) }
            }
        }.html
    }

    /// What the person has written stays; what they have not answered is added below.
    private var text: String {
        content.order.isEmpty ? content.reading.unordered.proposal : content.order + "\n\n" + content.reading.unordered.proposal
    }

    private var lines: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } + 2 }
}
