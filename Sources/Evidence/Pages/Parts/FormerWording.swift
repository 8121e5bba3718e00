import Kernel
import Markup
import Site

/// What a fact said before a correction.
struct FormerWording: Component {
    let wording: EvidenceWording
    let frame: Frame

    var html: HTML {
        div(.class("flow after")) {
            h3 { frame.say(ItemWords.wordedAt(wording, in: frame.zone)) }
            WrittenLines(text: wording.title, language: wording.language, frame: frame)
            if let detail = wording.detail { WrittenLines(text: detail, language: wording.language, frame: frame) }
            if let reference = wording.reference { p(.class("small")) { ReferenceText(text: reference) } }
            if let reason = wording.reason { CorrectionReason(reason: reason, frame: frame) }
        }
    }
}
