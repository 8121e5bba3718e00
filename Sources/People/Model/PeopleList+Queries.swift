import Kernel
import Storage

extension PeopleList {
    static func load(_ filter: PeopleFilter, for viewer: Viewer, on today: Day, in db: any Reader) throws -> PeopleList {
        let policy = DirectoryPolicy(viewer)
        let found = try Candidate.found(filter, for: viewer, on: today, in: db)
        let shown = Array(found.dropFirst((filter.page - 1) * PeopleFilter.pageSize).prefix(PeopleFilter.pageSize))
        let ids = shown.map(\.person.id)
        let teams = try Team.all(visibleTo: viewer, on: today, in: db)
        let memberships = try currentTeams(of: ids, among: teams, on: today, in: db)
        let managers = try currentManagers(of: ids, on: today, in: db)
        return PeopleList(
            filter: filter, today: today,
            people: shown.map { candidate in
                ListedPerson(
                    person: candidate.person, teams: memberships[candidate.person.id] ?? [], managers: managers[candidate.person.id] ?? [],
                    leftOn: policy.mayEdit ? candidate.employment.leftOn : nil,
                    joinsOn: policy.mayEdit ? candidate.employment.joinedOn.flatMap { $0 > today ? $0 : nil } : nil)
            },
            found: found.count, present: try present(policy, on: today, in: db), inTeams: try inTeams(policy, on: today, in: db),
            names: try Person.names(of: managers.values.joined().map { $0 }, visibleTo: viewer, on: today, in: db), teams: teams,
            crafts: try Craft.all(visibleTo: viewer, in: db), gaps: try DirectoryGaps.counted(for: viewer, on: today, in: db), mayEdit: policy.mayEdit)
    }

    /// Everybody who answers a filter, on all its pages, in its order.
    static func found(_ filter: PeopleFilter, for viewer: Viewer, on today: Day, in db: any Reader) throws -> [Person] {
        try Candidate.found(filter, for: viewer, on: today, in: db).map(\.person)
    }

    static func present(_ policy: DirectoryPolicy, on today: Day, in db: any Reader) throws -> Int {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM people p WHERE \(policy.visiblePeople(on: today)) AND (p.left_on IS NULL OR p.left_on >= \(today))
            """) ?? 0
    }

    private static func inTeams(_ policy: DirectoryPolicy, on today: Day, in db: any Reader) throws -> Int {
        try db.value(
            Int.self,
            """
            SELECT count(*) FROM people p WHERE \(policy.visiblePeople(on: today)) AND (p.left_on IS NULL OR p.left_on >= \(today))
                AND EXISTS (SELECT 1 FROM memberships m JOIN teams t ON t.id = m.team_id WHERE m.person_id = p.id
                    AND m.from_on <= \(today) AND (m.to_on IS NULL OR m.to_on >= \(today)) AND \(policy.visibleTeams(on: today)))
            """) ?? 0
    }

    private static func currentTeams(
        of people: [PersonID], among teams: [Team], on today: Day, in db: any Reader
    ) throws -> [PersonID: [Team]] {
        let known = Dictionary(teams.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let memberships = try db.all(
            Membership.self,
            """
            SELECT \(Membership.columns) FROM memberships m WHERE m.person_id IN (\(list: people))
                AND m.from_on <= \(today) AND (m.to_on IS NULL OR m.to_on >= \(today)) ORDER BY m.from_on, m.id
            """)
        return Dictionary(grouping: memberships, by: \.person).mapValues { $0.compactMap { known[$0.team] } }
    }

    private static func currentManagers(of people: [PersonID], on today: Day, in db: any Reader) throws -> [PersonID: [PersonID]] {
        let lines = try db.all(
            ReportingLine.self,
            """
            SELECT \(ReportingLine.columns) FROM reporting_lines l WHERE l.person_id IN (\(list: people))
                AND l.from_on <= \(today) AND (l.to_on IS NULL OR l.to_on >= \(today)) ORDER BY l.from_on, l.id
            """)
        return Dictionary(grouping: lines, by: \.person).mapValues { $0.map(\.manager) }
    }
}

/// Somebody who answers the filter, before their relations are read. Search and order are ours: databases order accents in their own ways.
private struct Candidate: RowDecodable {
    let person: Person
    let employment: Employment
    let sortText: String?

    init(row: Row) throws {
        person = try Person(row: row)
        employment = try Employment(row: row)
        sortText = try row["sort_text"]
    }

    static func found(_ filter: PeopleFilter, for viewer: Viewer, on today: Day, in db: any Reader) throws -> [Candidate] {
        let policy = DirectoryPolicy(viewer)
        var condition = policy.visiblePeople(on: today)
        condition =
            filter.showsLeavers && policy.mayEdit
            ? "\(condition) AND p.left_on < \(today)" : "\(condition) AND (p.left_on IS NULL OR p.left_on >= \(today))"
        if let team = filter.team { condition = "\(condition) AND \(isMember(of: team, policy, on: today))" }
        if let craft = filter.craft { condition = "\(condition) AND p.craft_id = \(craft)" }
        if let gap = filter.gap, policy.mayEdit { condition = "\(condition) AND \(gap.predicate(on: today))" }
        return try db.all(
            Candidate.self,
            """
            SELECT \(Person.columns), p.employee_number, p.joined_on, p.left_on, \(sortText(filter.sort, viewer.language, on: today)) AS sort_text
            FROM people p WHERE \(condition)
            """
        ).filter { $0.answers(filter.search) }.sorted()
    }

    private static func isMember(of team: TeamID, _ policy: DirectoryPolicy, on today: Day) -> Query {
        """
        EXISTS (SELECT 1 FROM memberships m JOIN teams t ON t.id = m.team_id WHERE m.person_id = p.id AND m.team_id = \(team)
            AND m.from_on <= \(today) AND (m.to_on IS NULL OR m.to_on >= \(today)) AND \(policy.visibleTeams(on: today)))
        """
    }

    private static func sortText(_ sort: PeopleFilter.Sort, _ language: Language, on today: Day) -> Query {
        switch sort {
        case .name: "CAST(NULL AS text)"
        case .title: "p.title"
        case .craft:
            language == .french
                ? "(SELECT c.name_fr FROM crafts c WHERE c.id = p.craft_id)" : "(SELECT c.name_en FROM crafts c WHERE c.id = p.craft_id)"
        case .team:
            """
            (SELECT min(t.name) FROM memberships m JOIN teams t ON t.id = m.team_id
                WHERE m.person_id = p.id AND m.from_on <= \(today) AND (m.to_on IS NULL OR m.to_on >= \(today)))
            """
        }
    }

    private func answers(_ search: String) -> Bool {
        search.isEmpty || SearchText.matches(search, in: [person.name, person.email ?? "", person.title ?? ""].joined(separator: " "))
    }
}

extension [Candidate] {
    /// By what was asked, the empty ones last, then by name.
    fileprivate func sorted() -> [Candidate] {
        map { candidate in
            (
                isEmpty: candidate.sortText == nil, text: candidate.sortText.map(SearchText.folded) ?? "",
                name: SearchText.filed(candidate.person.familyName, candidate.person.givenName), candidate: candidate
            )
        }.sorted { left, right in
            if left.isEmpty != right.isEmpty { return right.isEmpty }
            return (left.text, left.name, left.candidate.person.id) < (right.text, right.name, right.candidate.person.id)
        }.map(\.candidate)
    }
}
