import Kernel
import Markup

/// A page with the frame around it.
package struct Page: Component {
    package struct Crumb: Sendable {
        let label: Phrase
        let path: Path?

        package init(_ label: Phrase, _ path: Path? = nil) {
            self.label = label
            self.path = path
        }
    }

    let frame: Frame
    let title: Phrase
    let crumbs: [Crumb]
    let aside: Phrase?
    let isWide: Bool
    let content: HTML

    package init(
        _ title: Phrase, in frame: Frame, crumbs: [Crumb] = [], aside: Phrase? = nil, isWide: Bool = false, @HTMLBuilder content: () -> HTML
    ) {
        self.frame = frame
        self.title = title
        self.crumbs = crumbs
        self.aside = aside
        self.isWide = isWide
        self.content = content()
    }

    package var html: HTML {
        frame.document(title) {
            a(fragment: "content", .class("skip")) { frame.say(SiteWords.skip) }
            div(.class("frame")) {
                Rail(frame: frame)
                TopBar(frame: frame)
                main(.id("content"), .tabindex(-1), .class("wide", if: isWide)) {
                    trail
                    Rehearsal(frame: frame)
                    if let flash = frame.flash { div(.class("flash"), .role("status")) { p { frame.say(flash) } } }
                    content
                }
                footer(.class("prefs foot")) { Preferences(frame: frame) }
                BottomBar(frame: frame)
            }
        }
    }

    @HTMLBuilder private var trail: HTML {
        if !crumbs.isEmpty || aside != nil {
            div(.class("crumbs")) {
                nav(.aria("label", frame.say(SiteWords.breadcrumb))) {
                    ol {
                        for crumb in crumbs {
                            if let path = crumb.path {
                                li { a(href: path) { frame.say(crumb.label) } }
                            } else {
                                li(.aria("current", "page")) { frame.say(crumb.label) }
                            }
                        }
                    }
                }
                if let aside { span { frame.say(aside) } }
            }
        }
    }
}

/// A page without the frame: signing in, invitations, errors met before anybody is known.
package struct Gate: Component {
    let frame: Frame
    let title: Phrase
    /// Above what is to be filled in, where there is much of it; at the foot otherwise.
    let asksLanguageFirst: Bool
    let content: HTML

    package init(_ title: Phrase, in frame: Frame, asksLanguageFirst: Bool = false, @HTMLBuilder content: () -> HTML) {
        self.frame = frame
        self.title = title
        self.asksLanguageFirst = asksLanguageFirst
        self.content = content()
    }

    package var html: HTML {
        frame.document(title, bodyAttributes: [.class("gate")]) {
            a(fragment: "content", .class("skip")) { frame.say(SiteWords.skip) }
            main(.id("content"), .tabindex(-1)) {
                Mark(home: .root)
                if asksLanguageFirst { div(.class("prefs first")) { LanguageLink(frame: frame) } }
                Rehearsal(frame: frame)
                if let flash = frame.flash { div(.class("flash"), .role("status")) { p { frame.say(flash) } } }
                content
                if !asksLanguageFirst { div(.class("prefs")) { LanguageLink(frame: frame) } }
            }
        }
    }
}

/// Said on every page while the clock runs ahead: what is opened and written here stays so.
struct Rehearsal: Component {
    let frame: Frame

    var html: HTML {
        HTML { if frame.daysAhead > 0 { div(.class("flash caution")) { p { frame.say(SiteWords.rehearsal(frame.daysAhead)) } } } }
    }
}

extension Frame {
    fileprivate func document(_ title: Phrase, bodyAttributes: [Attribute] = [], @HTMLBuilder body: () -> HTML) -> HTML {
        Document(
            language: language.rawValue, title: say(title) + " · Palier",
            stylesheets: [Asset.named("app.css")].compactMap { $0?.path }, scripts: [Asset.named("app.js")].compactMap { $0?.path },
            icon: Asset.named("favicon.svg")?.path, rootAttributes: [.data("theme", theme?.rawValue)], bodyAttributes: bodyAttributes, body: body
        ).html
    }
}
