import Kernel
import Markup
import Site

/// Who still owes forms, the most loaded first.
struct LoadsSection: Component {
    let cycle: CycleID
    let loads: FormLoads
    let frame: Frame

    var html: HTML {
        Section(CyclePageWords.outstanding, id: "outstanding", in: frame, side: { span(.class("small num")) { loads.people } }) {
            if loads.people > 0 { p(.class("says")) { frame.say(CyclePageWords.load(loads)) } }
            p(.class("note")) {
                frame.say(CyclePageWords.outstandingNote)
                if let day = loads.countedOn { " " + frame.say(CompletenessWords.counted(day)) }
            }
            if loads.people == 0 { p { frame.say(CyclePageWords.noneOutstanding) } }
            if loads.people > 12 {
                details(.class("disc"), .open(if: loads.page > 1)) {
                    summary { frame.say(CyclePageWords.owing(loads.people)) }
                    owed
                    pages
                }
            } else {
                owed
            }
        }
    }

    private var owed: HTML {
        ul(.class("rows"), .id("owed")) {
            for line in loads.lines {
                li {
                    span(.class("side num")) { frame.say(CyclePageWords.forms(line.forms, of: line.asked)) }
                    line.name
                    if line.isAway { span(.class("quiet small")) { ", " + frame.say(PauseWords.paused) } }
                }
            }
        }
    }

    @HTMLBuilder private var pages: HTML {
        if loads.page > 1 || loads.hasMore {
            p(.class("small after")) {
                if loads.page > 1 { a(href: path(loads.page - 1)) { frame.say(LevelsWords.previous) } }
                " "
                if loads.hasMore { a(href: path(loads.page + 1)) { frame.say(LevelsWords.next) } }
            }
        }
    }

    private func path(_ page: Int) -> Path { ReviewsPaths.cycle(cycle).query("loads", page) }
}
