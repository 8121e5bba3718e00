import Kernel
import Markup
import Site

struct FeedShownPage: Component {
    let address: String
    let frame: Frame

    var html: HTML {
        Page(FeedWords.shown, in: frame, crumbs: [.init(MyAccountWords.title, DoorPaths.me()), .init(FeedWords.shown)]) {
            h1 { frame.say(FeedWords.shown) }
            p(.class("lead")) { frame.say(FeedWords.shownLead) }
            CopyBox(id: "feed", text: address, in: frame)
            p(.class("note")) { frame.say(FeedWords.careful) }
            div(.class("actions")) { a(href: DoorPaths.me(), .class("btn second")) { frame.say(TokenWords.back) } }
        }.html
    }
}
