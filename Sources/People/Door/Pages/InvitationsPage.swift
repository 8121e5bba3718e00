import Foundation
import Kernel
import Markup
import Site

/// Who cannot sign in yet, to invite one, several or all.
struct InvitationsPage: Component {
    static let rowsPerPage = 200

    struct Content: Sendable {
        let people: [AccountHolder]
        let count: Int
        let invitable: Int
        let page: Int
        let unread: UnreadChoices
        let now: Date
        var state = FormState.empty
    }

    let content: Content
    let frame: Frame

    var html: HTML {
        let title = content.count == 0 ? InvitationsWords.nobody : InvitationsWords.title(content.count)
        return Page(title, in: frame, crumbs: [.people, .init(InvitationsWords.crumb)]) {
            ErrorSummary(content.state, in: frame)
            UnreadNotice(content.unread, in: frame)
            h1 { frame.say(title) }
            if content.count == 0 {
                p(.class("lead")) { frame.say(InvitationsWords.nobodyText) }
            } else {
                p(.class("lead")) { frame.say(InvitationsWords.lead) }
                choice
                pages
            }
        }.html
    }

    private var choice: HTML {
        FormShell(post: DoorPaths.invitations(), in: frame) {
            label(.class("check")) {
                input(type: .checkbox, .name(InvitationsForm.everyone.name), .value("on"))
                span {
                    frame.say(InvitationsWords.everyone(content.invitable))
                    if content.count > Self.rowsPerPage { span(.class("hint")) { frame.say(InvitationsWords.everyoneHint) } }
                }
            }
            LiveFilter(of: "people", in: frame)
            table(.class("data stackable"), .id("f-people")) {
                thead {
                    tr {
                        th(scope: .column) { frame.say(InvitationsWords.person) }
                        th(scope: .column) { frame.say(InvitationsWords.email) }
                        th(scope: .column) { frame.say(InvitationsWords.state) }
                    }
                }
                tbody(.id("people")) { for person in content.people { InvitationRow(holder: person, state: content.state, frame: frame) } }
            }
            SubmitButton(InvitationsWords.invite, in: frame)
        }.html
    }

    @HTMLBuilder private var pages: HTML {
        if content.count > Self.rowsPerPage {
            div(.class("actions")) {
                if content.page > 1 { a(href: DoorPaths.invitations().query("page", content.page - 1)) { frame.say(InvitationsWords.previous) } }
                if content.page * Self.rowsPerPage < content.count {
                    a(href: DoorPaths.invitations().query("page", content.page + 1)) { frame.say(InvitationsWords.next) }
                }
            }
        }
    }
}
