import Kernel
import Markup
import Site

/// The facts about somebody, month by month.
struct EvidencePage: Component {
    let list: EvidenceList
    let frame: Frame

    private var isOwn: Bool { list.standing.isOneself }
    private var path: Path { isOwn ? EvidencePaths.mine() : EvidencePaths.about(list.standing.person) }
    private var newPath: Path { isOwn ? EvidencePaths.new() : EvidencePaths.newAbout(list.standing.person) }

    var html: HTML {
        Page(
            EvidenceWords.title(list),
            in: frame,
            crumbs: isOwn ? [] : [.init(EvidenceWords.evidence, EvidencePaths.mine()), .init(Phrase(same: list.standing.name))]
        ) {
            h1 { frame.say(EvidenceWords.title(list)) }
            p(.class("lead")) { frame.say(EvidenceWords.lead) }
            if let last = list.standing.lastDay(before: list.today) { p(.class("note")) { frame.say(EvidenceWords.until(last)) } }
            if list.total > 0 { div(.class("actions")) { a(href: newPath, .class("btn")) { frame.say(EvidenceWords.write) } } }
            div(.class("cols")) {
                div { content }
                aside(.class("context"), .aria("label", frame.say(EvidenceWords.evidence))) { EvidenceAside(list: list, frame: frame) }
            }
        }
    }

    @HTMLBuilder private var content: HTML {
        UnreadNotice(list.filter.unread, in: frame)
        if list.total == 0 {
            EmptyState(
                isOwn ? nil : EvidenceWords.emptyOther,
                isOwn ? EvidenceWords.emptyOwnText : EvidenceWords.emptyOtherText,
                in: frame
            ) {
                a(href: newPath, .class("btn")) { frame.say(EvidenceWords.write) }
            }
        } else {
            EvidenceFilterForm(list: list, path: path, frame: frame)
            if list.items.isEmpty { EmptyState(EvidenceWords.noMatch, EvidenceWords.noMatchText, in: frame) }
            for month in months {
                Section(EvidenceWords.month(month.day), id: "m-\(month.day.year)-\(month.day.month)", in: frame) {
                    EvidenceRows(items: month.items, frame: frame)
                }
            }
            EvidencePages(list: list, path: path, frame: frame)
        }
    }

    private var months: [(day: Day, items: [EvidenceItem])] {
        var months: [(day: Day, items: [EvidenceItem])] = []
        for item in list.items {
            if let last = months.last, last.day.year == item.happenedOn.year, last.day.month == item.happenedOn.month {
                months[months.count - 1].items.append(item)
            } else {
                months.append((item.happenedOn, [item]))
            }
        }
        return months
    }
}
