import Growth
import Kernel
import Markup
import Site

struct HomePage: Component {
    let content: HomeContent
    let frame: Frame

    var html: HTML {
        Page(HomeWords.home, in: frame, aside: .weekday(Day(of: frame.now, in: frame.zone))) {
            h1 { frame.say(content.toDos.isEmpty ? HomeWords.nothing : HomeWords.awaiting(content.toDos.count)) }
            if let first = content.toDos.first { lead(first) } else { p(.class("lead")) { frame.say(HomeWords.nothingLead) } }
            if content.toDos.count > 1 { list }
            if !content.toDos.isEmpty { p { a(href: HomePaths.dates()) { frame.say(DatesWords.all) } } }
            if frame.viewer?.isOutsider != true { QuickFact(frame: frame) }
            if let gap = content.gap { GapSummary(gap: gap, frame: frame) }
            if let standing = content.standing { StandingSection(standing: standing, frame: frame) }
        }
    }

    @HTMLBuilder private func lead(_ toDo: ToDo) -> HTML {
        p(.class("lead")) {
            frame.say(toDo.title) + "."
            if let late = toDo.late {
                " \(frame.say(late))"
            } else if let due = toDo.dueAt {
                " \(frame.say(HomeWords.due(due, in: frame.zone)))."
            }
        }
        if let reason = toDo.reason { p(.class("quiet")) { frame.say(reason) } }
        div(.class("actions")) { a(href: toDo.path, .class("btn")) { frame.say(HomeWords.begin) } }
    }

    private var list: HTML {
        Section(HomeWords.toDo, id: "to-do", in: frame) {
            ul(.class("rows tasks")) {
                for toDo in content.toDos.dropFirst() {
                    li {
                        span {
                            a(href: toDo.path) { frame.say(toDo.title) }
                            if let late = toDo.late {
                                span(.class("due soon")) { frame.say(late) }
                            } else if let due = toDo.dueAt {
                                span(.class("due")) { frame.say(HomeWords.due(due, in: frame.zone)) }
                            }
                            if let reason = toDo.reason { span(.class("due")) { frame.say(reason) } }
                        }
                    }
                }
            }
        }.html
    }
}
