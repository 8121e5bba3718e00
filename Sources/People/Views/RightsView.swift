import Kernel

/// Roles and duties as data.
struct RightsView: Encodable, Sendable {
    struct Grant: Encodable, Sendable { let id: String, role: Role, person: PersonView.Reference, from: Day, to: Day? }
    struct Duty: Encodable, Sendable {
        let id: String, kind: RelationKind, holder: PersonView.Reference, team: PersonView.Reference?, craft: String?, from: Day, to: Day?
    }

    let roles: [Grant]
    let relations: [Duty]

    init(_ list: RightsList) {
        roles = list.grants.map { grant in
            Grant(
                id: grant.id.description, role: grant.role, person: .init(id: grant.person.description, name: list.names[grant.person]),
                from: grant.span.from, to: grant.span.to)
        }
        relations = list.relations.map { relation in
            Duty(
                id: relation.id.description, kind: relation.kind, holder: .init(id: relation.holder.description, name: list.names[relation.holder]),
                team: relation.team.map { .init(id: $0.description, name: list.teams[$0]?.name) },
                craft: relation.craft.flatMap { list.crafts[$0]?.key }, from: relation.span.from, to: relation.span.to)
        }
    }
}
