import Kernel
import Markup
import Site

/// Where a version stands: a shape and a word.
struct StandingBadge: Component {
    let framework: Framework
    let today: Day
    let frame: Frame

    var html: HTML {
        span(.class(StandingWords.badge(framework, on: today))) { frame.say(StandingWords.short(framework, on: today)) }
    }
}
