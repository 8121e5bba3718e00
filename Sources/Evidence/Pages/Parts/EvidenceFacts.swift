import Careers
import Kernel
import Markup
import Site

/// What kind of fact, when, about whom, by whom, where to check it.
struct EvidenceFacts: Component {
    let item: EvidenceItem
    let frame: Frame

    var html: HTML {
        dl(.class("dl")) {
            line(FactWords.kind) { frame.say(item.kind.name) }
            line(FactWords.day) { time(datetime: item.happenedOn.description) { frame.say(.day(item.happenedOn)) } }
            line(ItemWords.about) { item.subjectName }
            line(ItemWords.author) { item.authorName }
            if let reference = item.wording.reference { line(FactWords.reference) { ReferenceText(text: reference) } }
            if !item.competencies.isEmpty {
                line(EvidenceWords.competency) { item.competencies.map { $0.name.preferring(frame.language) }.joined(separator: ", ") }
            }
            line(ItemWords.state) {
                StateBadge(item: item, frame: frame)
                if let sharedAt = item.sharedAt { p(.class("note")) { frame.say(ItemWords.sharedSince(sharedAt, in: frame.zone)) } }
                p(.class("note")) { frame.say(ItemWords.wordedAt(item.wording, in: frame.zone)) }
            }
        }
    }

    private func line(_ term: Phrase, @HTMLBuilder _ content: () -> HTML) -> HTML {
        HTML {
            dt { frame.say(term) }
            dd { content() }
        }
    }
}
