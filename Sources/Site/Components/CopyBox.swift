import Kernel
import Markup

/// An address to hand over by hand.
package struct CopyBox: Component {
    let id: String
    let text: String
    let frame: Frame

    package init(id: String, text: String, in frame: Frame) {
        self.id = id
        self.text = text
        self.frame = frame
    }

    package var html: HTML {
        div(.class("copy")) {
            code(.id(id)) { text }
            button(
                type: .button, .class("btn second sm"), .hidden, .data("script"), .data("copy", "#" + id), .data("done", frame.say(SiteWords.copied))
            ) { frame.say(SiteWords.copy) }
        }
    }
}

/// What is not there yet, and what to do next.
package struct EmptyState: Component {
    /// Nil where the title of the page says it already.
    let title: Phrase?
    let text: Phrase
    let actions: HTML
    let frame: Frame

    package init(_ title: Phrase?, _ text: Phrase, in frame: Frame, @HTMLBuilder actions: () -> HTML = { HTML() }) {
        self.title = title
        self.text = text
        self.frame = frame
        self.actions = actions()
    }

    package var html: HTML {
        div(.class("empty")) {
            if let title { h2 { frame.say(title) } }
            p { frame.say(text) }
            if !actions.isEmpty { div(.class("actions")) { actions } }
        }
    }
}

/// A box that filters the rows of a table or the items of a list; it shows only where scripts run.
package struct LiveFilter: Component {
    let target: String
    let frame: Frame

    package init(of target: String, in frame: Frame) {
        self.target = target
        self.frame = frame
    }

    package var html: HTML {
        div(.class("filter"), .hidden, .data("script")) {
            label(for: target + "-filter") { frame.say(SiteWords.filter) }
            input(
                type: .search, .id(target + "-filter"), .data("filter", "#" + target), .data("one", frame.say(SiteWords.oneRow)),
                .data("many", frame.say(SiteWords.manyRows)), .data("none", frame.say(SiteWords.noRow)))
            span(.role("status")) { "" }
        }
    }
}

/// Text that somebody wrote, with its language when it is not the page's.
package struct Written: Component {
    let text: WrittenText
    let frame: Frame

    package init(_ text: WrittenText, in frame: Frame) {
        self.text = text
        self.frame = frame
    }

    package var html: HTML {
        span(.class("written"), .lang(text.language == frame.language ? nil : text.language.rawValue)) { text.text }
    }
}
