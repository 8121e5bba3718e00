import Kernel
import Markup
import Site

/// A team and who is in it.
struct TeamPage: Component {
    let sheet: TeamSheet
    let frame: Frame

    private var team: Team { sheet.team }

    var html: HTML {
        Page(Phrase(same: team.name), in: frame, crumbs: [.teams, .init(Phrase(same: team.name))]) {
            h1 { team.name }
            p(.class("lead")) { lead }
            if sheet.mayEdit { actions }
            Section(TeamWords.members, id: "members", in: frame) {
                if sheet.present.isEmpty { EmptyState(TeamWords.noMembers, TeamWords.noMembersText, in: frame) } else { rows(sheet.present) }
            }
            if !sheet.toCome.isEmpty { Section(TeamWords.toCome, id: "to-come", in: frame) { rows(sheet.toCome) } }
        }
    }

    private var lead: String {
        let leads =
            sheet.leads.isEmpty ? frame.say(TeamWords.noLead) : frame.say(TeamWords.lead) + frame.colon + sheet.leads.map(\.name).joined(separator: ", ")
        let closing = team.closedOn.map { ", " + frame.say(TeamWords.closedOn($0)) } ?? ""
        return "\(frame.say(TeamWords.members(sheet.present.count)))\(closing). \(leads)."
    }

    private var actions: HTML {
        div(.class("actions")) {
            a(href: PeoplePaths.editTeam(team.id)) { frame.say(TeamWords.rename) }
            a(href: PeoplePaths.newRelation().query("kind", RelationKind.teamLead.rawValue).query("team", team.id)) {
                frame.say(RelationWords.name(.teamLead))
            }
            if team.closedOn == nil {
                a(href: PeoplePaths.teamClosure(team.id)) { frame.say(TeamWords.close) }
            } else {
                ActionButton(post: PeoplePaths.teamReopening(team.id), TeamWords.reopen, in: frame)
            }
        }
    }

    private func rows(_ members: [TeamSheet.Member]) -> HTML {
        ul(.class("rows")) {
            for member in members {
                li {
                    if sheet.mayEdit {
                        span(.class("side small quiet")) { frame.say(DirectoryWords.span(member.span, today: sheet.today)) }
                    }
                    PersonLink(member.person)
                    if let title = member.person.title { span(.class("quiet small")) { " " + title } }
                }
            }
        }
    }
}
