import Kernel
import Markup
import Site

/// The way to later and earlier facts.
struct EvidencePages: Component {
    let list: EvidenceList
    let path: Path
    let frame: Frame

    var html: HTML {
        if list.pages > 1 {
            nav(.class("actions"), .aria("label", frame.say(EvidenceWords.pages))) {
                if list.filter.page > 1 { a(href: page(list.filter.page - 1)) { frame.say(EvidenceWords.later) } }
                span(.class("small quiet")) { frame.say(EvidenceWords.page(list.filter.page, of: list.pages)) }
                if list.filter.page < list.pages { a(href: page(list.filter.page + 1)) { frame.say(EvidenceWords.earlier) } }
            }
        }
    }

    private func page(_ number: Int) -> Path {
        path.query("kind", list.filter.kind?.rawValue).query("competency", list.filter.competency?.description)
            .query("from", list.filter.from?.description).query("to", list.filter.to?.description).query("page", number)
    }
}
