import Kernel
import Markup
import Site

/// The teams somebody is, was or will be in.
struct PersonTeams: Component {
    let sheet: PersonSheet
    let frame: Frame

    var html: HTML {
        Section(DirectoryWords.teams, id: "teams", in: frame) {
            if sheet.administration != nil, !sheet.hasLeft {
                a(href: PeoplePaths.newMembership(sheet.person.id)) { frame.say(PersonWords.joinTeam) }
            }
        } content: {
            if sheet.memberships.filter({ $0.span.contains(sheet.today) }).isEmpty { p(.class("note")) { frame.say(PersonWords.noTeam) } }
            if !sheet.memberships.isEmpty { ul(.class("rows")) { for membership in sheet.memberships { row(membership) } } }
        }
    }

    private func row(_ membership: Membership) -> HTML {
        li {
            if sheet.administration != nil, !membership.span.isOver(on: sheet.today) {
                span(.class("side small")) {
                    a(href: PeoplePaths.membershipEnd(sheet.person.id, membership.id)) {
                        frame.say(DirectoryWords.lastDay)
                        span(.class("vh")) { frame.colon + (sheet.teams[membership.team]?.name ?? "") }
                    }
                }
            }
            if let team = sheet.teams[membership.team] { a(href: PeoplePaths.team(team.id)) { team.name } }
            SpanNote(span: membership.span, sheet: sheet, frame: frame)
        }
    }
}

/// Managers and reports, now, later and before.
struct PersonLines: Component {
    let sheet: PersonSheet
    let frame: Frame

    var html: HTML {
        Section(PersonWords.reportsTo, id: "managers", in: frame) {
            if sheet.administration != nil, !sheet.hasLeft {
                a(href: PeoplePaths.manager(sheet.person.id)) { frame.say(PersonWords.changeManager) }
            }
        } content: {
            if sheet.currentManagers.isEmpty { p(.class("note")) { frame.say(PersonWords.noManager) } }
            rows(sheet.managers, \.manager)
        }
        if !sheet.reports.isEmpty {
            Section(PersonWords.reports, id: "reports", in: frame) {
                if sheet.currentReports.isEmpty { p(.class("note")) { frame.say(PersonWords.noReports) } }
                rows(sheet.reports, \.person)
            }
        }
    }

    @HTMLBuilder private func rows(_ lines: [ReportingLine], _ other: (ReportingLine) -> PersonID) -> HTML {
        if !lines.isEmpty {
            ul(.class("rows")) {
                for line in lines {
                    li {
                        NameOrGone(id: other(line), name: sheet.names[other(line)], frame: frame)
                        SpanNote(span: line.span, sheet: sheet, frame: frame)
                    }
                }
            }
        }
    }
}

/// When it was or is so, for those who may know.
private struct SpanNote: Component {
    let span: DaySpan
    let sheet: PersonSheet
    let frame: Frame

    var html: HTML {
        if sheet.employment != nil {
            Markup.span(.class("quiet small")) { " " + frame.say(DirectoryWords.span(span, today: sheet.today)) }
        }
    }
}
