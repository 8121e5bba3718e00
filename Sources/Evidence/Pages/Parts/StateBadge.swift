import Kernel
import Markup
import Site

/// Private, shared or withdrawn, in a word and a shape.
struct StateBadge: Component {
    let item: EvidenceItem
    let frame: Frame

    var html: HTML {
        if item.withdrawal != nil {
            span(.class("badge ended")) { frame.say(ItemWords.withdrawn) }
        } else {
            span(.class(item.confidentiality == .shared ? "badge published" : "badge draft")) { frame.say(item.confidentiality.name) }
        }
    }
}
