import Kernel

/// A person as data. What the viewer may not see is absent.
struct PersonView: Encodable, Sendable {
    struct Reference: Encodable, Sendable { let id: String, name: String? }
    struct Stay: Encodable, Sendable { let id: String, team: Reference, from: Day?, to: Day? }
    struct Line: Encodable, Sendable { let person: Reference, from: Day?, to: Day? }
    struct Grant: Encodable, Sendable { let id: String, role: Role, from: Day, to: Day? }
    struct Facts: Encodable, Sendable { let employeeNumber: String?, joinedOn: Day?, leftOn: Day? }

    let id: String
    let givenName: String
    let familyName: String
    let email: String?
    let title: String?
    let craft: String?
    let isExternal: Bool
    let version: Int
    let teams: [Stay]
    let managers: [Line]
    let reports: [Line]
    let employment: Facts?
    let roles: [Grant]?
    let account: AccountStanding?

    init(_ sheet: PersonSheet) {
        id = sheet.person.id.description
        givenName = sheet.person.givenName
        familyName = sheet.person.familyName
        email = sheet.person.email
        title = sheet.person.title
        craft = sheet.craft?.key
        isExternal = sheet.person.isExternal
        version = sheet.person.version
        teams = sheet.memberships.map { membership in
            let team = Reference(id: membership.team.description, name: sheet.teams[membership.team]?.name)
            let span = sheet.employment == nil ? nil : membership.span
            return Stay(id: membership.id.description, team: team, from: span?.from, to: span?.to)
        }
        managers = sheet.managers.map { Line($0.manager, $0.span, sheet) }
        reports = sheet.reports.map { Line($0.person, $0.span, sheet) }
        employment = sheet.employment.map { Facts(employeeNumber: $0.employeeNumber, joinedOn: $0.joinedOn, leftOn: $0.leftOn) }
        roles = sheet.administration?.roles.map { Grant(id: $0.id.description, role: $0.role, from: $0.span.from, to: $0.span.to) }
        account = sheet.administration?.account
    }
}

extension PersonView.Line {
    fileprivate init(_ person: PersonID, _ span: DaySpan, _ sheet: PersonSheet) {
        let shown = sheet.employment == nil ? nil : span
        self.init(person: .init(id: person.description, name: sheet.names[person]), from: shown?.from, to: shown?.to)
    }
}
