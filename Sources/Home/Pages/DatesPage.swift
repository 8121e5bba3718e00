import Kernel
import Markup
import People
import Site

/// What is due, day by day, and the way into one's own calendar.
struct DatesPage: Component {
    let content: ComingDates
    let frame: Frame

    var html: HTML {
        Page(DatesWords.title, in: frame, crumbs: [.init(HomeWords.home, HomePaths.home()), .init(DatesWords.title)]) {
            h1 { frame.say(content.stages.isEmpty ? DatesWords.none : DatesWords.title) }
            p(.class("lead")) { frame.say(content.stages.isEmpty ? DatesWords.noneLead : DatesWords.lead) }
            if !content.stages.isEmpty {
                ul(.class("rows")) {
                    for stage in content.stages {
                        li {
                            span(.class("side quiet")) { frame.say(.day(stage.day)) }
                            a(href: stage.path) { frame.say(stage.title) }
                        }
                    }
                }
            }
            div(.class("actions")) { a(href: DoorPaths.me(), .class("btn second")) { frame.say(DatesWords.feed) } }
        }.html
    }
}
