import Kernel
import Storage

extension TeamSheet {
    /// - Throws: `Refusal.notFound`.
    static func find(_ id: TeamID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> TeamSheet {
        let team = try Team.find(id, visibleTo: viewer, on: today, in: db)
        let policy = DirectoryPolicy(viewer)
        let memberships = try Membership.ofTeam(id, notOverOn: today, of: viewer.organization, in: db)
            .filter { policy.mayEdit || $0.span.contains(today) }
        let people = try Person.visible(memberships.map(\.person), to: viewer, on: today, in: db)
        let spans = Dictionary(memberships.map { ($0.person, $0.span) }, uniquingKeysWith: { first, _ in first })
        return TeamSheet(
            team: team, today: today, members: people.sortedByName().compactMap { person in spans[person.id].map { Member(person: person, span: $0) } },
            leads: try TeamLeads.of([id], visibleTo: viewer, on: today, in: db)[id] ?? [], mayEdit: policy.mayEdit)
    }
}

extension TeamList {
    static func load(for viewer: Viewer, on today: Day, in db: any Reader) throws -> TeamList {
        let teams = try Team.all(visibleTo: viewer, on: today, in: db)
        let leads = try TeamLeads.of(teams.map(\.id), visibleTo: viewer, on: today, in: db)
        let counts = try db.rows(
            """
            SELECT m.team_id, count(DISTINCT m.person_id) AS members FROM memberships m JOIN people p ON p.id = m.person_id
            WHERE \(DirectoryPolicy(viewer).visiblePeople(on: today)) AND m.from_on <= \(today) AND (m.to_on IS NULL OR m.to_on >= \(today))
            GROUP BY m.team_id
            """
        ).map { (try $0.get("team_id", as: TeamID.self), try $0.get("members", as: Int.self)) }
        let members = Dictionary(counts, uniquingKeysWith: { first, _ in first })
        let lines = teams.map { Line(team: $0, members: members[$0.id] ?? 0, leads: leads[$0.id] ?? []) }
        return TeamList(
            lines: lines.map { (SearchText.folded($0.team.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1), today: today,
            mayEdit: DirectoryPolicy(viewer).mayEdit)
    }
}

/// Who leads teams on a day.
enum TeamLeads {
    static func of(_ teams: [TeamID], visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> [TeamID: [Person]] {
        let relations = try db.all(
            Relation.self,
            """
            SELECT \(Relation.columns) FROM relations r WHERE r.organization_id = \(viewer.organization) AND r.kind = 'team_lead'
                AND r.team_id IN (\(list: teams)) AND r.from_on <= \(today) AND (r.to_on IS NULL OR r.to_on >= \(today)) ORDER BY r.from_on, r.id
            """)
        let people = try Person.visible(relations.map(\.holder), to: viewer, on: today, in: db)
        let known = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let pairs = relations.compactMap { relation in relation.team.flatMap { team in known[relation.holder].map { (team, [$0]) } } }
        return Dictionary(pairs, uniquingKeysWith: +)
    }
}
