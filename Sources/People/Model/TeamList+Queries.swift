import Kernel
import Storage

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
