import Careers
import Kernel
import Markup
import People
import Site

struct StandingSection: Component {
    let standing: Standing
    let frame: Frame

    var html: HTML {
        Section(HomeWords.place, id: "place", in: frame) {
            a(href: PeoplePaths.person(standing.person.id)) { frame.say(HomeWords.myPage) }
        } content: {
            if let title = standing.person.title { p(.class("says")) { title } }
            dl(.class("dl")) {
                people(HomeWords.managers, standing.managers)
                if !standing.teams.isEmpty {
                    dt { frame.say(HomeWords.teams) }
                    dd { standing.teams.map { team in a(href: PeoplePaths.team(team.id)) { team.name } }.joined(separator: HTML(text: ", ")) }
                }
                people(HomeWords.reports, standing.reports)
                dt { frame.say(HomeWords.paths) }
                dd { paths }
            }
        }
    }

    @HTMLBuilder private func people(_ label: Phrase, _ people: [Person]) -> HTML {
        if !people.isEmpty {
            dt { frame.say(label) }
            dd { people.map { person in a(href: PeoplePaths.person(person.id)) { person.name } }.joined(separator: HTML(text: ", ")) }
        }
    }

    @HTMLBuilder private var paths: HTML {
        if standing.craft == nil, frame.viewer.map({ DirectoryPolicy($0).mayEdit }) == true {
            span(.class("quiet")) { frame.say(HomeWords.noCraftYet) + " " }
            a(href: PeoplePaths.editPerson(standing.person.id)) { frame.say(HomeWords.recordCraft) }
        } else if standing.craft == nil {
            span(.class("quiet")) { frame.say(HomeWords.noCraft) }
        } else if standing.ladders.isEmpty {
            span(.class("quiet")) { frame.say(HomeWords.noLadder) }
        } else {
            standing.ladders.map { ladder in
                a(href: CareersPaths.ladder(ladder.id)) { ladder.name.preferring(frame.language) }
            }.joined(separator: HTML(text: ", "))
        }
    }
}
