import Kernel
import Markup
import Site

struct FeedSection: Component {
    let feed: CalendarFeed?
    let frame: Frame

    var html: HTML {
        Section(FeedWords.title, id: "calendar", in: frame) {
            p(.class("note")) { frame.say(FeedWords.note) }
            if let feed { p { frame.say(FeedWords.since(.day(Day(of: feed.madeAt, in: frame.zone)))) } }
            div(.class("actions")) {
                ActionButton(post: DoorPaths.feed(), feed == nil ? FeedWords.make : FeedWords.remake, kind: "btn second", in: frame)
                if feed != nil { ActionButton(post: DoorPaths.feedRemoval(), FeedWords.withdraw, kind: "textbtn danger", in: frame) }
            }
        }.html
    }
}
