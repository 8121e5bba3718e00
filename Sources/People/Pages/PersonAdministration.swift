import Kernel
import Markup
import Site

/// What an editor can do for somebody, beside their sheet.
struct PersonAdministration: Component {
    let sheet: PersonSheet
    let frame: Frame

    private var id: PersonID { sheet.person.id }

    var html: HTML {
        aside(.class("context"), .aria("label", frame.say(PersonWords.actions))) {
            section {
                h2 { frame.say(PersonWords.actions) }
                ul(.class("rows")) {
                    li { a(href: PeoplePaths.editPerson(id)) { frame.say(PersonWords.editSheet) } }
                    li { a(href: PeoplePaths.departure(id)) { frame.say(isLeaving ? PersonWords.moveDeparture : PersonWords.departure) } }
                    if isLeaving { li { ActionButton(post: PeoplePaths.returnOf(id), PersonWords.stays, kind: "textbtn", in: frame) } }
                }
            }
            if let administration = sheet.administration {
                account(administration)
                rights(administration)
            }
        }
    }

    private var isLeaving: Bool { sheet.employment?.leftOn != nil }

    private func account(_ administration: PersonSheet.Administration) -> HTML {
        section {
            h2 { frame.say(PersonWords.account) }
            p {
                if let last = sheet.employment?.leftOn, sheet.hasLeft {
                    frame.say(PersonWords.accessEnded(on: last))
                } else {
                    frame.say(PersonWords.account(administration.account))
                }
            }
            p { a(href: DoorPaths.account(id)) { frame.say(PersonWords.openAccount) } }
        }
    }

    private func rights(_ administration: PersonSheet.Administration) -> HTML {
        let grants = administration.roles.filter { !$0.span.isOver(on: sheet.today) }
        return section {
            h2 { frame.say(PersonWords.roles) }
            if grants.isEmpty, administration.relations.isEmpty { p { frame.say(PersonWords.noRole) } }
            ul(.class("rows")) {
                for grant in grants {
                    li { frame.say(RoleWords.name(grant.role)) + " " + frame.say(DirectoryWords.span(grant.span, today: sheet.today)) }
                }
                for relation in administration.relations {
                    li { frame.say(RelationWords.name(relation.kind)) + " " + frame.say(DirectoryWords.span(relation.span, today: sheet.today)) }
                }
            }
            if administration.mayGrantRoles {
                p { a(href: PeoplePaths.newRole().query("person", id)) { frame.say(PersonWords.giveRole) } }
            }
        }
    }
}
