import Kernel
import Markup
import Site

/// What a visitor meets before the organization exists.
struct NotSetUpPage: Component {
    let frame: Frame

    var html: HTML {
        Gate(EntranceWords.notSetUp, in: frame) {
            h1 { frame.say(EntranceWords.notSetUp) }
            p(.class("lead")) { frame.say(EntranceWords.notSetUpText) }
        }.html
    }
}
