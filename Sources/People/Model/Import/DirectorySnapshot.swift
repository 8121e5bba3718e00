import Kernel

/// Everything a file of people is compared with.
struct DirectorySnapshot: Sendable {
    let people: [PersonID: Person]
    let employments: [PersonID: Employment]
    let memberships: [PersonID: [Membership]]
    let structure: ReportingStructure
    let lines: [ReportingLine]
    let grants: [PersonID: [RoleGrant]]
    let teams: [Team]
    let crafts: [Craft]
    let language: Language
    let timeZone: String
}

extension DirectorySnapshot {
    func known(on day: Day) -> KnownPeople {
        KnownPeople(
            people.values.sorted { $0.id < $1.id }.map { person in
                let employment = employments[person.id]
                return KnownPerson(
                    id: person.id, name: person.name, email: person.email, employeeNumber: employment?.employeeNumber,
                    manager: structure.lines(of: person.id).first { $0.span.contains(day) }?.manager, joinedOn: employment?.joinedOn,
                    leftOn: employment?.leftOn)
            })
    }
}
