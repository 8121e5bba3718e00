import Foundation
import Kernel
import Markup
import Site

struct InvitationRow: Component {
    let holder: AccountHolder
    let state: FormState
    let frame: Frame

    private var isChosen: Bool {
        state.values[InvitationsForm.people.name]?.contains(holder.person.description) == true
    }

    var html: HTML {
        tr(.class("off", if: holder.email == nil)) {
            th(scope: .row) {
                label(.class("check")) {
                    input(
                        type: .checkbox, .name(InvitationsForm.people.name), .value(holder.person.description), .checked(if: isChosen),
                        .disabled(if: holder.email == nil))
                    span { holder.name }
                }
            }
            td(.data("label", frame.say(InvitationsWords.email))) { address }
            td(.data("label", frame.say(InvitationsWords.state))) { a(href: DoorPaths.account(holder.person)) { frame.say(invitation) } }
        }
    }

    @HTMLBuilder private var address: HTML {
        if let email = holder.email {
            email
        } else {
            a(href: PeoplePaths.editPerson(holder.person)) { frame.say(InvitationsWords.noEmail) }
        }
    }

    private var invitation: Phrase {
        if holder.mailFailedAt != nil { return InvitationsWords.unmailed }
        if let until = holder.linkUntil, until > frame.now { return InvitationsWords.until(.day(Day(of: until, in: frame.zone))) }
        return holder.account == nil ? InvitationsWords.neverInvited : InvitationsWords.lapsed
    }
}
