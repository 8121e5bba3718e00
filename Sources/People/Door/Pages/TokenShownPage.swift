import Kernel
import Markup
import Site

struct TokenShownPage: Component {
    let token: CreateToken.Created
    let frame: Frame

    var html: HTML {
        Page(
            TokenWords.shown(token.name), in: frame, crumbs: [.init(MyAccountWords.title, DoorPaths.me()), .init(TokenWords.shown(token.name))]
        ) {
            h1 { frame.say(TokenWords.shown(token.name)) }
            p(.class("lead")) { frame.say(TokenWords.shownLead(until: .day(Day(of: token.expiresAt, in: frame.zone)))) }
            CopyBox(id: "token", text: token.text, in: frame)
            p(.class("note")) { frame.say(TokenWords.usage) }
            div(.class("actions")) { a(href: DoorPaths.me(), .class("btn second")) { frame.say(TokenWords.back) } }
        }.html
    }
}
