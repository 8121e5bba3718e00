import Kernel
import Markup
import People
import Site

/// Everything held about oneself: what there is, the latest of it, and the whole to take away.
struct EverythingPage: Component {
    static let most = 20

    let everything: Everything
    let frame: Frame

    var html: HTML {
        Page(AccessWords.title, in: frame, crumbs: [.init(AccessWords.account, DoorPaths.me()), .init(AccessWords.title)]) {
            h1 { frame.say(AccessWords.title) }
            p(.class("lead")) { frame.say(AccessWords.lead) }
            p { frame.say(AccessWords.others) }
            div(.class("actions")) { a(href: AccessPaths.file(), .class("btn")) { frame.say(AccessWords.take) } }
            for part in everything.parts where !part.isEmpty {
                Section(part.title, id: Self.anchor(part), in: frame) {
                    RecordList(part: part, most: Self.most, language: frame.language, zone: frame.zone)
                }
            }
            Section(AccessWords.nothingHeld, id: "nothing", in: frame) {
                ul(.class("rows")) { for part in everything.parts where part.isEmpty { li { frame.say(part.title) } } }
            }
        }
    }

    private static func anchor(_ part: Everything.Part) -> String {
        String(part.name.map { $0 == "." || $0 == "_" ? "-" : $0 })
    }
}
