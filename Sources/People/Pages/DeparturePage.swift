import Kernel
import Markup
import Site

/// Somebody's last day, with those who would then have no manager.
struct DeparturePage: Component {
    let sheet: PersonSheet
    let state: FormState
    let frame: Frame

    var html: HTML {
        DirectoryFormPage(
            DepartureWords.title(sheet.person.name), lead: DepartureWords.lead, crumbs: [.people, .person(sheet.person)],
            post: PeoplePaths.departure(sheet.person.id), back: PeoplePaths.person(sheet.person.id), submit: DepartureWords.record, state: state, in: frame
        ) {
            if !sheet.currentReports.isEmpty { reports }
            Field(DepartureForm.last, DirectoryWords.lastDay, .line(.date), hint: DepartureWords.lastDayHint, width: "short", state: state, in: frame)
        }
    }

    private var reports: HTML {
        div(.class("flag flow")) {
            h2(.class("as-h3")) { frame.say(DepartureWords.withoutManager) }
            p(.class("note")) { frame.say(DepartureWords.withoutManagerNote) }
            ul(.class("rows")) {
                for line in sheet.currentReports {
                    li {
                        span(.class("side small")) { a(href: PeoplePaths.manager(line.person)) { frame.say(PersonWords.changeManager) } }
                        NameOrGone(id: line.person, name: sheet.names[line.person], frame: frame)
                    }
                }
            }
        }
    }
}
