import Kernel
import Markup

struct Rail: Component {
    let frame: Frame

    var html: HTML {
        header(.class("rail")) {
            Mark(home: .root)
            if let name = frame.organizationName { p(.class("org")) { name } }
            nav(.aria("label", frame.say(SiteWords.mainNavigation))) {
                ul {
                    for entry in frame.navigation {
                        li { a(href: entry.path, .current(if: frame.isWithin(entry))) { frame.say(entry.label) } }
                    }
                }
            }
            if let viewer = frame.viewer {
                GotoLink(frame: frame)
                a(href: Path("me"), .class("me")) {
                    span(.class("avatar"), .aria("hidden", true)) { Initials.of(viewer.name) }
                    span { viewer.name }
                }
            }
            div(.class("prefs")) { Preferences(frame: frame) }
        }
    }
}

/// To the search over everything one may open; the script follows it at Ctrl or Cmd K.
struct GotoLink: Component {
    static let path = Path("goto")

    let frame: Frame

    var html: HTML {
        a(href: Self.path, .class("goto"), .data("goto"), .current(if: frame.isAtGoto)) {
            frame.say(SiteWords.goto) + " "
            span(.class("nowrap")) {
                kbd { "Ctrl" }
                " "
                kbd { "K" }
            }
        }
    }
}

/// What a visitor chooses for themselves: in the rail, and at the foot of the page where there is no rail.
struct Preferences: Component {
    let frame: Frame

    var html: HTML {
        LanguageLink(frame: frame).html
        ThemeButton(frame: frame).html
    }
}

struct TopBar: Component {
    let frame: Frame

    var html: HTML {
        header(.class("topbar")) {
            Mark(home: .root)
            if let viewer = frame.viewer {
                a(href: Path("me"), .class("avatar"), .aria("label", viewer.name)) { Initials.of(viewer.name) }
            }
        }
    }
}

struct BottomBar: Component {
    let frame: Frame

    var html: HTML {
        nav(.class("bottombar"), .aria("label", frame.say(SiteWords.phoneNavigation))) {
            for entry in frame.navigation.prefix(4) { link(entry) }
            if frame.viewer != nil { more }
        }
    }

    private var more: HTML {
        details(.class("more")) {
            summary {
                Icon.settings.drawing
                frame.say(SiteWords.more)
            }
            ul {
                for entry in frame.navigation.dropFirst(4) { li { a(href: entry.path, .current(if: frame.isWithin(entry))) { frame.say(entry.label) } } }
                li { a(href: GotoLink.path, .current(if: frame.isAtGoto)) { frame.say(SiteWords.goto) } }
            }
        }
    }

    private func link(_ entry: NavigationEntry) -> HTML {
        a(href: entry.path, .current(if: frame.isWithin(entry))) {
            entry.icon.drawing
            frame.say(entry.label)
        }
    }
}

struct Mark: Component {
    let home: Path

    var html: HTML {
        a(href: home, .class("mark")) {
            svg(width: 24, height: 24, .aria("hidden", true)) {
                path("M2 20h6v-5h6v-6h6V3", .fill(.none), .stroke(.currentColor), .strokeWidth(2))
                path("M14 9h6", .class("step"), .strokeWidth(3))
            }
            "Palier"
        }
    }
}

struct LanguageLink: Component {
    let frame: Frame

    var html: HTML {
        let other = frame.language.other
        form(action: Path("language"), method: .post, .class("inline-form")) {
            GuardFields(frame: frame)
            input(type: .hidden, .name("language"), .value(other.rawValue))
            input(type: .hidden, .name("back"), .value(frame.back))
            button(.class("textbtn"), .lang(other.rawValue)) { other.name }
        }
    }
}

struct ThemeButton: Component {
    let frame: Frame

    var html: HTML {
        let (dark, light) = (frame.say(SiteWords.darkTheme), frame.say(SiteWords.lightTheme))
        button(type: .button, .class("textbtn"), .hidden, .data("script"), .data("theme-toggle"), .data("dark", dark), .data("light", light)) { dark }
    }
}

/// The first letters of a name's first and last words.
package enum Initials {
    package static func of(_ name: String) -> String {
        let words = name.split(separator: " ")
        return [words.first, words.count > 1 ? words.last : nil].compactMap { $0?.first.map { String($0).uppercased() } }.joined()
    }
}

extension Frame {
    var isAtGoto: Bool { path == GotoLink.path.description }

    func isWithin(_ entry: NavigationEntry) -> Bool {
        ([entry.path] + entry.also).map(\.description).contains { place in
            place == "/" ? path == "/" : path == place || path.hasPrefix(place + "/")
        }
    }
}
