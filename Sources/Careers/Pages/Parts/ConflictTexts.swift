import Kernel
import Markup
import Site

/// Two people wrote at once: both texts, field by field, only where they differ.
struct ConflictTexts: Component {
    let pairs: [(label: Phrase, stored: String, typed: String)]
    let frame: Frame

    var html: HTML {
        let differing = pairs.filter { $0.stored != $0.typed }
        section(.class("sec"), .aria("labelledby", "conflict")) {
            h2(.id("conflict")) { frame.say(FormWords.bothTexts) }
            for pair in differing {
                h3 { frame.say(pair.label) }
                div(.class("versus")) {
                    side(FormWords.theirs, pair.stored)
                    side(FormWords.yours, pair.typed)
                }
            }
            p(.class("note")) { frame.say(FormWords.chooseBetween) }
        }
    }

    private func side(_ title: Phrase, _ text: String) -> HTML {
        div {
            p(.class("small quiet")) { frame.say(title) }
            if text.isEmpty { p(.class("note")) { frame.say(FormWords.nothing) } } else { p(.class("written")) { Lines(text) } }
        }
    }
}
