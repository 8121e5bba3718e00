import Kernel
import Markup
import Site

/// The teams, and how many people are in each.
struct TeamsPage: Component {
    let list: TeamList
    let frame: Frame

    var html: HTML {
        if frame.isForAnOutsider { NothingForCoaches(DirectoryWords.teams, in: frame) } else { whole }
    }

    private var whole: HTML {
        let title = TeamWords.title(list.open.count)
        return Page(title, in: frame) {
            h1 { frame.say(title) }
            if list.lines.isEmpty {
                EmptyState(nil, TeamWords.noTeamsText, in: frame) {
                    if list.mayEdit { a(href: PeoplePaths.newTeam(), .class("btn")) { frame.say(TeamWords.new) } }
                }
            } else {
                if list.mayEdit { div(.class("actions")) { a(href: PeoplePaths.newTeam(), .class("btn second")) { frame.say(TeamWords.new) } } }
                table(.class("data stackable")) {
                    caption(.class("vh")) { frame.say(TeamWords.tableLabel) }
                    thead {
                        tr {
                            th(scope: .column) { frame.say(DirectoryWords.team) }
                            th(scope: .column) { frame.say(TeamWords.lead) }
                            th(scope: .column, .class("r")) { frame.say(TeamWords.members) }
                        }
                    }
                    tbody { for line in list.open { row(line) } }
                }
                closed
            }
        }.html
    }

    private func row(_ line: TeamList.Line) -> HTML {
        tr {
            th(scope: .row) { a(href: PeoplePaths.team(line.team.id)) { line.team.name } }
            td(.data("label", frame.say(TeamWords.lead))) {
                line.leads.map { PersonLink($0).html }.joined(separator: HTML(text: " "))
                if line.leads.isEmpty { span(.class("quiet")) { frame.say(TeamWords.noLead) } }
            }
            td(.class("r num"), .data("label", frame.say(TeamWords.members))) { line.members }
        }
    }

    @HTMLBuilder private var closed: HTML {
        if !list.closed.isEmpty {
            Section(TeamWords.closedTeams, id: "closed", in: frame) {
                ul(.class("rows")) {
                    for line in list.closed {
                        li {
                            span(.class("side small quiet")) { line.team.closedOn.map { frame.say(TeamWords.closedOn($0)) } ?? "" }
                            a(href: PeoplePaths.team(line.team.id)) { line.team.name }
                        }
                    }
                }
            }
        }
    }
}
