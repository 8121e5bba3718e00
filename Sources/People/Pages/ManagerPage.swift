import Kernel
import Markup
import Site

/// Who somebody reports to, from a day on.
struct ManagerPage: Component {
    let sheet: PersonSheet
    let choices: DirectoryChoices
    let state: FormState
    let frame: Frame

    var html: HTML {
        let people = Choices.people(choices.people, except: sheet.person.id)
        DirectoryFormPage(
            LineWords.title(sheet.person.name), lead: LineWords.lead, crumbs: [.people, .person(sheet.person)],
            post: PeoplePaths.manager(sheet.person.id), back: PeoplePaths.person(sheet.person.id), submit: LineWords.change, state: state, in: frame
        ) {
            p(.class("note")) { frame.say(LineWords.managersNow) + frame.colon + today }
            Field(ManagerForm.manager, LineWords.manager, .choice(people, none: LineWords.noManager), width: "mid", state: state, in: frame)
            Field(
                ManagerForm.second, LineWords.second, .choice(people, none: LineWords.noManager), hint: LineWords.secondHint, width: "mid", state: state,
                in: frame)
            Field(ManagerForm.from, DirectoryWords.from, .line(.date), width: "short", state: state, in: frame)
        }
    }

    private var today: String {
        let lines = sheet.currentManagers.map { line in
            (sheet.names[line.manager] ?? frame.say(DirectoryWords.someoneGone)) + " " + frame.say(DirectoryWords.span(line.span, today: sheet.today))
        }
        return lines.isEmpty ? frame.say(DirectoryWords.nobody) : lines.joined(separator: ", ")
    }
}
