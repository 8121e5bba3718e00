import Kernel
import Markup
import Site

/// One field that leads to everything its reader may open. The field has the focus: Ctrl or Cmd K, a few letters, Enter.
struct GotoPage: Component {
    let content: GotoContent
    let frame: Frame

    private var isAsked: Bool { !content.words.isEmpty }
    private var title: Phrase { isAsked ? GotoWords.found(content.count, content.asked, hasMore: content.hasMore) : GotoWords.title }

    var html: HTML {
        Page(title, in: frame, crumbs: [.init(HomeWords.home, HomePaths.home()), .init(GotoWords.title)]) {
            h1 { frame.say(title) }
            UnreadNotice(content.unread, in: frame)
            field
            if !isAsked {
                p(.class("note")) { frame.say(GotoWords.whatMayBeFound) }
            } else if content.groups.isEmpty {
                EmptyState(GotoWords.nothing, GotoWords.whatToTry, in: frame)
            } else {
                for group in content.groups { section(group) }
                if content.hasMore { p(.class("note")) { frame.say(GotoWords.more) } }
            }
        }.html
    }

    private var field: HTML {
        form(action: HomePaths.goto(), method: .get, .role("search"), .aria("label", frame.say(GotoWords.title))) {
            div(.class("field")) {
                label(for: "q") { frame.say(GotoWords.what) }
                p(.class("hint"), .id("q-hint")) { frame.say(GotoWords.hint) }
                input(
                    type: .search, .id("q"), .name("q"), .class("mid"), .value(content.unread["q"] ?? content.asked), .maxlength(GotoContent.longest),
                    .autocomplete("off"), .autofocus, .aria("describedby", "q-hint"))
            }
            div(.class("actions")) { button(.class("btn")) { frame.say(GotoWords.search) } }
        }
    }

    private func section(_ group: GotoContent.Group) -> HTML {
        Section(group.kind.title, id: "found-" + group.kind.key, in: frame) {
            ul(.class("rows")) { for destination in group.destinations { row(destination) } }
        }.html
    }

    private func row(_ destination: Destination) -> HTML {
        li {
            a(href: destination.path) { frame.say(destination.label) }
            if let note = destination.note { span(.class("meta")) { frame.say(note) } }
        }
    }
}
