import Kernel
import Storage
import Tabular

/// The directory as a file of the same columns an import reads, narrowed and ordered as its list is. Each cell obeys what the viewer may see.
enum PeopleExport {
    static func bytes(_ filter: PeopleFilter = PeopleFilter(), for viewer: Viewer, on today: Day, in db: any Reader) throws -> [UInt8] {
        let policy = DirectoryPolicy(viewer)
        let present = try Person.present(on: today, visibleTo: viewer, in: db)
        let teams = try Team.all(visibleTo: viewer, on: today, in: db)
        let memberships = try Membership.all(notOverOn: today, of: viewer.organization, in: db).filter { $0.span.contains(today) }
        let lines = try ReportingLine.all(notOverOn: today, of: viewer.organization, in: db).filter { $0.span.contains(today) }
        let employments = try db.all(
            Employment.self, "SELECT \(Employment.columns) FROM people p WHERE \(policy.visibleEmployment(on: today))")
        let sheet = Sheet(
            teams: Dictionary(teams.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            memberships: Dictionary(grouping: memberships, by: \.person), lines: Dictionary(grouping: lines, by: \.person),
            people: Dictionary(present.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            employments: Dictionary(employments.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first }),
            crafts: Dictionary(
                try Craft.all(visibleTo: viewer, in: db).map { ($0.id, $0.name(viewer.language)) }, uniquingKeysWith: { first, _ in first }))
        var writer = CSVWriter(separator: viewer.language == .french ? .semicolon : .comma)
        writer.append(PeopleColumns.names(viewer.language))
        for person in try PeopleList.found(filter, for: viewer, on: today, in: db) { writer.append(sheet.row(person, viewer.language)) }
        return writer.bytes
    }

    private struct Sheet {
        let teams: [TeamID: String]
        let memberships: [PersonID: [Membership]]
        let lines: [PersonID: [ReportingLine]]
        let people: [PersonID: Person]
        let employments: [PersonID: Employment]
        let crafts: [CraftID: String]

        func row(_ person: Person, _ language: Language) -> [String] {
            let employment = employments[person.id]
            let manager = (lines[person.id] ?? []).compactMap { people[$0.manager] }.first
            return PeopleColumns.all.map { column in
                switch column {
                case .employeeNumber: employment?.employeeNumber ?? ""
                case .givenName: person.givenName
                case .familyName: person.familyName
                case .email: person.email ?? ""
                case .title: person.title ?? ""
                case .craft: person.craft.flatMap { crafts[$0] } ?? ""
                case .teams: (memberships[person.id] ?? []).compactMap { teams[$0.team] }.sorted().joined(separator: "|")
                case .manager: manager.map { $0.email ?? employments[$0.id]?.employeeNumber ?? "" } ?? ""
                case .language: employment == nil ? "" : person.language.rawValue
                case .joinedOn: employment?.joinedOn?.description ?? ""
                case .leftOn: employment?.leftOn?.description ?? ""
                case .timeZone: employment == nil ? "" : person.timeZone
                case .external: person.isExternal ? (language == .french ? "oui" : "yes") : ""
                case .roles: ""
                }
            }
        }
    }
}
