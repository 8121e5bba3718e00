import Kernel
import Markup
import Site

/// Why a fact was corrected.
struct CorrectionReason: Component {
    let reason: String
    let frame: Frame

    var html: HTML {
        p(.class("note")) {
            frame.say(ItemWords.whyCorrected) + (frame.language == .french ? "\u{A0}: " : ": ")
            span(.class("written")) { reason }
        }
    }
}
