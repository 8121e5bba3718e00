import Kernel
import Markup
import Site

/// Who holds which role and which duty.
struct RolesPage: Component {
    let list: RightsList
    let frame: Frame

    var html: HTML {
        let title = RoleWords.title(list.holders)
        Page(title, in: frame, crumbs: [.people, .init(DirectoryWords.roles)]) {
            h1 { frame.say(title) }
            p(.class("lead")) { frame.say(RoleWords.giveLead) }
            Section(RoleWords.rolesSection, id: "roles", in: frame) {
                if list.policy.mayGrantRoles { a(href: PeoplePaths.newRole()) { frame.say(RoleWords.give) } }
            } content: {
                ul(.class("rows")) { for role in Role.allCases where role != .member || isHeld(role) { group(role) } }
            }
            Section(RelationWords.section, id: "duties", in: frame) {
                if !list.policy.relationsToName.isEmpty { a(href: PeoplePaths.newRelation()) { frame.say(RelationWords.entrust) } }
            } content: {
                p(.class("note")) { frame.say(RelationWords.lead) }
                ul(.class("rows")) { for kind in RelationKind.allCases { group(kind) } }
            }
            past
        }
    }

    private func isHeld(_ role: Role) -> Bool { list.grants.contains { $0.role == role && !$0.span.isOver(on: list.today) } }

    private func group(_ role: Role) -> HTML {
        let held = list.grants.filter { $0.role == role && !$0.span.isOver(on: list.today) }
        return li {
            h3 { frame.say(RoleWords.name(role)) }
            p(.class("note")) { frame.say(RoleWords.meaning(role)) }
            if held.isEmpty { p(.class("quiet small")) { frame.say(RoleWords.noOne) } }
            ul {
                for grant in held {
                    li {
                        if list.policy.mayGrantRoles {
                            span(.class("side small")) { ending(PeoplePaths.roleEnd(grant.id), grant.person) }
                        }
                        holder(grant.person, grant.span)
                    }
                }
            }
        }
    }

    private func group(_ kind: RelationKind) -> HTML {
        let held = list.relations.filter { $0.kind == kind && !$0.span.isOver(on: list.today) }
        return li {
            h3 { frame.say(RelationWords.name(kind)) }
            p(.class("note")) { frame.say(RelationWords.meaning(kind)) }
            if held.isEmpty { p(.class("quiet small")) { frame.say(RoleWords.noOne) } }
            ul {
                for relation in held {
                    li {
                        if list.policy.relationsToName.contains(kind) {
                            span(.class("side small")) { ending(PeoplePaths.relationEnd(relation.id), relation.holder) }
                        }
                        holder(relation.holder, relation.span)
                        if let scope = scope(relation) { span(.class("quiet small")) { ", " + scope } }
                    }
                }
            }
        }
    }

    private func ending(_ path: Path, _ person: PersonID) -> HTML {
        a(href: path) {
            frame.say(DirectoryWords.end)
            span(.class("vh")) { frame.colon + (list.names[person] ?? "") }
        }
    }

    @HTMLBuilder private func holder(_ person: PersonID, _ span: DaySpan) -> HTML {
        NameOrGone(id: person, name: list.names[person], frame: frame)
        Markup.span(.class("quiet small")) { " " + frame.say(DirectoryWords.span(span, today: list.today)) }
    }

    private func scope(_ relation: Relation) -> String? {
        relation.team.flatMap { list.teams[$0]?.name } ?? relation.craft.flatMap { list.crafts[$0] }.map { frame.say($0.name) }
    }

    @HTMLBuilder private var past: HTML {
        let grants = list.grants.filter { $0.span.isOver(on: list.today) }
        let relations = list.relations.filter { $0.span.isOver(on: list.today) }
        if !grants.isEmpty || !relations.isEmpty {
            details(.class("disc after")) {
                summary { frame.say(RoleWords.past) }
                ul(.class("rows")) {
                    for grant in grants {
                        li {
                            frame.say(RoleWords.name(grant.role)) + ", "
                            holder(grant.person, grant.span)
                        }
                    }
                    for relation in relations {
                        li {
                            frame.say(RelationWords.name(relation.kind)) + ", "
                            holder(relation.holder, relation.span)
                        }
                    }
                }
            }
        }
    }
}
