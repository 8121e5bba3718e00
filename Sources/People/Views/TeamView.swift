import Kernel

/// A team as data.
struct TeamView: Encodable, Sendable {
    struct Member: Encodable, Sendable { let person: PersonView.Reference, from: Day?, to: Day? }

    let id: String
    let name: String
    let closedOn: Day?
    let version: Int
    let leads: [PersonView.Reference]
    let members: [Member]

    init(_ sheet: TeamSheet) {
        id = sheet.team.id.description
        name = sheet.team.name
        closedOn = sheet.team.closedOn
        version = sheet.team.version
        leads = sheet.leads.map { .init(id: $0.id.description, name: $0.name) }
        // The dates of a membership are for editors: others see who is here today.
        members = sheet.members.map { member in
            Member(
                person: .init(id: member.person.id.description, name: member.person.name), from: sheet.mayEdit ? member.span.from : nil,
                to: sheet.mayEdit ? member.span.to : nil)
        }
    }
}

struct TeamsView: Encodable, Sendable {
    struct Item: Encodable, Sendable { let id: String, name: String, members: Int, leads: [PersonView.Reference], closedOn: Day? }

    let teams: [Item]

    init(_ list: TeamList) {
        teams = list.lines.map { line in
            Item(
                id: line.team.id.description, name: line.team.name, members: line.members,
                leads: line.leads.map { .init(id: $0.id.description, name: $0.name) }, closedOn: line.team.closedOn)
        }
    }
}
