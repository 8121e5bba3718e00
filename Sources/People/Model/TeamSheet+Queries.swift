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
