import Kernel
import Storage

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
