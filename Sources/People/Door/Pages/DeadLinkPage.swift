import Kernel
import Markup
import Site

/// Used, expired, replaced or never made: nobody learns which.
struct DeadLinkPage: Component {
    let frame: Frame

    var html: HTML {
        Gate(LinkWords.dead, in: frame) {
            h1 { frame.say(LinkWords.dead) }
            p(.class("lead")) { frame.say(LinkWords.deadText) }
            p { a(href: DoorPaths.signIn(), .class("btn second")) { frame.say(EntranceWords.signIn) } }
        }.html
    }
}
