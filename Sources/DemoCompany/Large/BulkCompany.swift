import Careers
import Foundation
import Kernel
import Storage

/// Stores an invented company, some hundreds of people in a transaction, each with one event that says how many.
struct BulkCompany: Sendable {
    static let batch = 500

    let company: InventedCompany
    let hr: Viewer
    private let ids: [PersonID]
    private let crafts: [InventedCraft: ID<InventedCraft>]
    private let teams: [Int: ID<InventedCompany>]
    private let services: Services

    init(company: InventedCompany, hr: Viewer, seed: UInt64, services: Services) {
        (self.company, self.hr, self.services) = (company, hr, services)
        var draw = SeededIdentities(seed: seed, before: services.clock.now)
        ids = company.people.map { $0.number == 0 ? hr.person : draw.make() }
        crafts = Dictionary(InventedCraft.allCases.map { ($0, draw.make()) }, uniquingKeysWith: { first, _ in first })
        teams = Dictionary(company.teams.keys.sorted().map { ($0, draw.make()) }, uniquingKeysWith: { first, _ in first })
    }

    private var today: Day { Day(of: services.clock.now, in: hr.timeZone) }
    var craftIDs: [String] { InventedCraft.allCases.compactMap { crafts[$0]?.description } }

    /// The CPO, and one team whole.
    var visited: [(number: Int, id: PersonID)] {
        let lead = company.people.first { $0.number >= InventedLine.first && $0.height == 1 }?.number
        let members = company.people.filter { $0.number == lead || $0.manager == lead && $0.leftOn == nil && !$0.leads }.map(\.number)
        return ([InventedLine.cpo] + members.prefix(9)).map { ($0, ids[$0]) }
    }

    func storePeople() async throws {
        try await storeFrame()
        try await each("people.generated") { people, db in
            try db.insert(people.compactMap(row), into: Self.peopleHead, unrecorded: "part of people.generated")
        }
        // Relations name two people: everybody is there before the first of them.
        try await each("relations.generated") { people, db in
            try db.insert(people.flatMap(memberships), into: Self.membershipHead, unrecorded: "part of relations.generated")
            try db.insert(people.flatMap(lines), into: Self.lineHead, unrecorded: "part of relations.generated")
            try db.insert(people.flatMap(absences), into: Self.absenceHead, unrecorded: "part of relations.generated")
        }
    }

    func storeLevels(of framework: FrameworkID) async throws {
        let ladders = try await services.read(as: hr) { try BulkLadders(of: framework, in: $0) }
        try await each("levels.generated") { people, db in
            let held = people.compactMap { person in ladders.level(of: person).map { (person, $0) } }
            try db.insert(held.map { level($0.0, $0.1) }, into: Self.levelHead, unrecorded: "part of levels.generated")
        }
    }

    /// Crafts, teams, who leads them, and the roles of the CEO and the CPO. The administrator answers to the CEO.
    private func storeFrame() async throws {
        let organization = hr.organization
        try await services.write(by: hr) { db in
            for craft in InventedCraft.allCases {
                guard let id = crafts[craft] else { continue }
                try db.run(
                    """
                    INSERT INTO crafts (id, organization_id, key, name_fr, name_en)
                    VALUES (\(id), \(organization), \(craft.key), \(craft.name.fr), \(craft.name.en))
                    """, unrecorded: "part of teams.generated")
            }
            let rows: [Query] = company.teams.keys.sorted().compactMap { lead in
                guard let id = teams[lead], let name = company.teams[lead] else { return nil }
                return "(\(id), \(organization), \(name), 1)"
            }
            try db.insert(rows, into: "INSERT INTO teams (id, organization_id, name, version)", unrecorded: "part of teams.generated")
            try db.record(Event("teams.generated", "organization", organization, ["teams": .int(rows.count)]))
        }
    }

    private func each(_ kind: String, _ store: @escaping @Sendable (ArraySlice<InventedPerson>, Write) throws -> Void) async throws {
        for first in stride(from: 0, to: company.people.count, by: Self.batch) {
            let part = company.people[first..<min(first + Self.batch, company.people.count)]
            try await services.write(by: hr) { db in
                try store(part, db)
                if first == 0, kind == "relations.generated" { try storeRoles(db) }
                try db.record(Event(kind, "organization", hr.organization, ["people": .int(part.count)]))
            }
        }
    }

    private func storeRoles(_ db: Write) throws {
        for (number, role) in [(InventedLine.ceo, Role.ceo), (InventedLine.cpo, .cpo)] {
            try db.run(
                """
                INSERT INTO role_grants (id, organization_id, person_id, role, from_on)
                VALUES (\(db.id(ID<Role>.self)), \(db.organization), \(ids[number]), \(role.rawValue), \(today))
                """, recording: Event("role.granted", "person", ids[number], ["role": .string(role.rawValue), "from": .of(today)]))
        }
        let leads: [Query] = company.teams.keys.sorted().compactMap { lead in
            teams[lead].map {
                "(\(db.id(ID<Role>.self)), \(db.organization), 'team_lead', \(ids[lead]), \($0), \(company.people[lead].joinedOn))"
            }
        }
        try db.insert(
            leads, into: "INSERT INTO relations (id, organization_id, kind, holder_id, team_id, from_on)", unrecorded: "part of relations.generated")
    }
}

extension BulkCompany {
    private static let peopleHead: Query = """
        INSERT INTO people (id, organization_id, employee_number, given_name, family_name, email, title, craft_id, language, time_zone, joined_on, left_on,
            is_external, version)
        """
    private static let membershipHead: Query = "INSERT INTO memberships (id, organization_id, team_id, person_id, from_on, to_on)"
    private static let lineHead: Query = "INSERT INTO reporting_lines (id, organization_id, person_id, manager_id, from_on, to_on)"
    private static let levelHead: Query = "INSERT INTO person_levels (id, organization_id, person_id, level_id, from_on, to_on, source)"
    private static let absenceHead: Query = "INSERT INTO absences (id, organization_id, person_id, kind, from_on, to_on, written_by)"

    private func id() -> ID<InventedPerson> { services.ids.make(at: services.clock.now) }

    /// The administrator is there already: the page a new site opens with stored them.
    private func row(_ person: InventedPerson) -> Query? {
        guard person.number > 0 else { return nil }
        let number = "N" + String(1_000_000 + person.number).dropFirst()
        return """
            (\(ids[person.number]), \(hr.organization), \(number), \(person.given), \(person.family), \(person.email), \(orNull: person.title),
                \(orNull: person.craft.flatMap { crafts[$0] }), \(person.language), \(person.zone), \(person.joinedOn), \(orNull: person.leftOn), \(false), 1)
            """
    }

    private func memberships(_ person: InventedPerson) -> [Query] {
        guard let team = person.team.flatMap({ teams[$0] }) else { return [] }
        return ["(\(id()), \(hr.organization), \(team), \(ids[person.number]), \(person.joinedOn), \(orNull: person.leftOn))"]
    }

    private func lines(_ person: InventedPerson) -> [Query] {
        guard let manager = person.manager else { return [] }
        guard let former = person.former else {
            return [line(person, to: manager, since: nil, until: person.leftOn)] + (person.second.map { [line(person, to: $0, since: nil, until: nil)] } ?? [])
        }
        return [
            line(person, to: former.manager, since: nil, until: former.until.adding(days: -1)), line(person, to: manager, since: former.until, until: nil),
        ]
    }

    private func line(_ person: InventedPerson, to manager: Int, since: Day?, until: Day?) -> Query {
        let begins = since ?? min(max(person.joinedOn, company.people[manager].joinedOn), until ?? today)
        return "(\(id()), \(hr.organization), \(ids[person.number]), \(ids[manager]), \(begins), \(orNull: until))"
    }

    private func level(_ person: InventedPerson, _ level: LevelID) -> Query {
        let begins = max(person.joinedOn, today.adding(days: -500))
        return "(\(id()), \(hr.organization), \(ids[person.number]), \(level), \(begins), \(orNull: person.leftOn), 'import')"
    }

    private func absences(_ person: InventedPerson) -> [Query] {
        guard person.isAway, person.leftOn == nil else { return [] }
        return ["(\(id()), \(hr.organization), \(ids[person.number]), 'leave', \(today.adding(days: -12)), \(today.adding(days: 20)), \(hr.person))"]
    }
}
