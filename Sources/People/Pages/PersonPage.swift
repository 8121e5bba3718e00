import Kernel
import Markup
import Site

/// A person, as their sheet lets one viewer see them.
struct PersonPage: Component {
    let sheet: PersonSheet
    let frame: Frame

    private var person: Person { sheet.person }

    var html: HTML {
        Page(title, in: frame, crumbs: [.init(DirectoryWords.people, PeoplePaths.people()), .init(Phrase(same: person.name))]) {
            h1 { frame.say(title) }
            if !lead.isEmpty { p(.class("lead")) { lead } }
            PersonEntries(sheet: sheet, frame: frame)
            div(.class("cols")) {
                div {
                    PersonFacts(sheet: sheet, frame: frame)
                    PersonTeams(sheet: sheet, frame: frame)
                    PersonLines(sheet: sheet, frame: frame)
                    visibility
                }
                if sheet.administration != nil { PersonAdministration(sheet: sheet, frame: frame) }
            }
        }
    }

    private var title: Phrase {
        if sheet.hasLeft, let day = sheet.employment?.leftOn { return PersonWords.hasLeft(person.name, on: day) }
        return Phrase(same: person.name)
    }

    private var lead: String {
        let place = [person.title, sheet.craft.map { frame.say($0.name) }] + sheet.currentTeams.map { $0.name }
        let leaving = sheet.employment?.leftOn.flatMap { $0 >= sheet.today ? frame.say(PersonWords.leaves(on: $0)) : nil }
        return [place.compactMap { $0 }.joined(separator: ", "), leaving].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ". ")
    }

    private var visibility: HTML {
        details(.class("disc after")) {
            summary { frame.say(PersonWords.visibility) }
            table(.class("vis")) {
                tbody {
                    for (who, what) in PersonWords.audience {
                        tr {
                            th(scope: .row) { frame.say(who) }
                            td { frame.say(what) }
                        }
                    }
                }
            }
        }
    }
}

private struct PersonFacts: Component {
    let sheet: PersonSheet
    let frame: Frame

    var html: HTML {
        Section(PersonWords.facts, id: "facts", in: frame) {
            dl(.class("dl")) {
                fact(DirectoryWords.email, sheet.person.email)
                fact(DirectoryWords.title, sheet.person.title)
                fact(DirectoryWords.craft, sheet.craft.map { frame.say($0.name) })
                if let employment = sheet.employment {
                    fact(PersonWords.employeeNumber, employment.employeeNumber)
                    fact(PersonWords.joinedOn, employment.joinedOn.map { frame.say(.day($0)) })
                    if let left = employment.leftOn { fact(PersonWords.leftOn, frame.say(.day(left))) }
                    fact(PersonWords.language, sheet.person.language.name)
                }
            }
        }
    }

    @HTMLBuilder private func fact(_ label: Phrase, _ value: String?) -> HTML {
        dt { frame.say(label) }
        dd { if let value { value } else { span(.class("quiet")) { frame.say(PersonWords.notWritten) } } }
    }
}
