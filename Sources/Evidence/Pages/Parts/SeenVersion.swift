import Kernel
import Markup
import Site

/// The version a form was filled from. When somebody changed the fact meanwhile, shows its text as it stands, and takes it as seen.
struct SeenVersion: Component {
    let item: EvidenceItem
    let state: FormState
    let frame: Frame

    var html: HTML {
        input(type: .hidden, .name(FactFields.version.name), .value(String(item.version)))
        if state.value(FactFields.version.name) != String(item.version) {
            div(.class("flag flow")) {
                h2(.class("as-h3")) { frame.say(FactWords.asItStands) }
                WrittenLines(text: item.wording.title, language: item.wording.language, frame: frame)
                if let detail = item.wording.detail { WrittenLines(text: detail, language: item.wording.language, frame: frame) }
                if let reference = item.wording.reference { p { ReferenceText(text: reference) } }
            }
        }
    }
}
