import Careers
import Kernel
import Markup
import Site

/// Facts as rows, the day in front.
struct EvidenceRows: Component {
    let items: [EvidenceItem]
    let frame: Frame

    var html: HTML {
        ul(.class("evidence")) {
            for item in items { row(item) }
        }
    }

    private func row(_ item: EvidenceItem) -> HTML {
        li {
            span(.class("ref")) { time(datetime: item.happenedOn.description) { item.happenedOn.day } }
            span(.class("what"), .lang(item.wording.language == frame.language ? nil : item.wording.language.rawValue)) {
                a(href: EvidencePaths.item(item.id)) {
                    if item.withdrawal == nil { item.wording.title } else { del { item.wording.title } }
                }
                span(.class("meta"), .lang(item.wording.language == frame.language ? nil : frame.language.rawValue)) { meta(item) }
            }
            span(.class("small")) { StateBadge(item: item, frame: frame) }
        }
    }

    private func meta(_ item: EvidenceItem) -> String {
        let author = item.isAboutItsAuthor ? [] : [frame.say(ItemWords.by(item.authorName))]
        let tags = item.competencies.map { $0.name.preferring(frame.language) }
        return ([frame.say(item.kind.name), frame.say(.day(item.happenedOn))] + author + tags).joined(separator: ", ")
    }
}
