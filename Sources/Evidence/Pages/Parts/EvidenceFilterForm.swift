import Careers
import Kernel
import Markup
import Site

/// Narrows a list by kind, competency and days.
struct EvidenceFilterForm: Component {
    let list: EvidenceList
    let path: Path
    let frame: Frame

    var html: HTML {
        form(action: path) {
            div(.class("pair")) {
                choice(
                    "kind",
                    EvidenceWords.kind,
                    EvidenceWords.anyKind,
                    EvidenceKind.allCases.map { ($0.rawValue, frame.say($0.name)) },
                    list.filter.kind?.rawValue
                )
                if !list.tags.isEmpty {
                    choice(
                        "competency",
                        EvidenceWords.competency,
                        EvidenceWords.anyCompetency,
                        list.tags.map { ($0.id.description, $0.name.preferring(frame.language)) },
                        list.filter.competency?.description
                    )
                }
            }
            div(.class("pair")) {
                day("from", EvidenceWords.from, list.filter.from)
                day("to", EvidenceWords.to, list.filter.to)
            }
            div(.class("actions")) {
                button(.class("btn second sm")) { frame.say(EvidenceWords.narrow) }
                if list.filter.isNarrow { a(href: path) { frame.say(EvidenceWords.showAll) } }
            }
        }
    }

    /// A browser forgets a date that does not exist: what was typed is kept as text.
    private func day(_ name: String, _ title: Phrase, _ value: Day?) -> HTML {
        let (id, unread) = ("filter-" + name, list.filter.unread)
        return div(.class("field"), .class("error", if: unread[name] != nil)) {
            label(for: id) { frame.say(title) }
            if let problem = unread.problem(name) {
                p(.class("msg"), .id(id + "-msg")) { frame.say(problem) }
                input(type: .text, .id(id), .name(name), .value(unread[name]), .aria("invalid", "true"), .aria("describedby", id + "-msg"))
            } else {
                input(type: .date, .id(id), .name(name), .value(value?.description))
            }
        }
    }

    private func choice(_ name: String, _ title: Phrase, _ any: Phrase, _ options: [(String, String)], _ chosen: String?) -> HTML {
        div(.class("field")) {
            label(for: "filter-" + name) { frame.say(title) }
            select(.id("filter-" + name), .name(name)) {
                option(value: "", .selected(if: chosen == nil)) { frame.say(any) }
                for (value, text) in options { option(value: value, .selected(if: value == chosen)) { text } }
            }
        }
    }
}
