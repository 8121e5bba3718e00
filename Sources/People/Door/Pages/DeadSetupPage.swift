import Kernel
import Markup
import Site

/// A set-up address that was used, replaced, expired or never made: what to do is the same.
struct DeadSetupPage: Component {
    let frame: Frame

    var html: HTML {
        Gate(EntranceWords.deadSetup, in: frame) {
            h1 { frame.say(EntranceWords.deadSetup) }
            p(.class("lead")) { frame.say(EntranceWords.deadSetupText) }
            p { a(href: DoorPaths.signIn(), .class("btn second")) { frame.say(EntranceWords.signIn) } }
        }.html
    }
}
