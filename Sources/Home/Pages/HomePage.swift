import Kernel
import Markup
import Site

struct HomePage: Component {
    let content: HomeContent
    let frame: Frame

    var html: HTML {
        Page(HomeWords.home, in: frame, aside: .weekday(frame.today)) {
            h1 { frame.say(content.toDos.isEmpty ? HomeWords.nothing : HomeWords.awaiting(content.toDos.count)) }
            if let first = content.toDos.first {
                p(.class("lead")) { frame.say(first.reason ?? first.title) }
                div(.class("actions")) { a(href: first.path, .class("btn")) { frame.say(first.title) } }
            } else {
                p(.class("lead")) { frame.say(HomeWords.nothingLead) }
            }
            if content.toDos.count > 1 { list }
        }
    }

    private var list: HTML {
        Section(HomeWords.toDo, id: "to-do", in: frame) {
            ul(.class("rows tasks")) {
                for toDo in content.toDos.dropFirst() {
                    li {
                        span {
                            a(href: toDo.path) { frame.say(toDo.title) }
                            if let due = toDo.dueAt { span(.class("due")) { frame.say(.instant(due, in: frame.zone)) } }
                            if let reason = toDo.reason { span(.class("due")) { frame.say(reason) } }
                        }
                    }
                }
            }
        }.html
    }
}
