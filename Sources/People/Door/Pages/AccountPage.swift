import Foundation
import Kernel
import Markup
import Site

/// Somebody's account, for those who keep accounts: where it stands, and what to do about it.
struct AccountPage: Component {
    struct Content: Sendable {
        let holder: AccountHolder
        let now: Date
    }

    let holder: AccountHolder
    var state = FormState.empty
    let frame: Frame

    private var standing: AccountStanding { holder.standing(at: frame.now) }

    /// Somebody who has left opens nothing any more, whatever their account is.
    private var endedOn: Day? { holder.leftOn.flatMap { $0 < frame.today ? $0 : nil } }

    var html: HTML {
        let title = endedOn.map { AccountPageWords.ended(holder.name, on: $0) } ?? AccountPageWords.title(standing, holder.name)
        return Page(
            title, in: frame,
            crumbs: [
                .init(DirectoryWords.people, PeoplePaths.people()), .init(Phrase(same: holder.name), PeoplePaths.person(holder.person)),
                .init(AccountPageWords.crumb),
            ]
        ) {
            ErrorSummary(state, in: frame)
            h1 { frame.say(title) }
            if holder.mailFailedAt != nil { div(.class("flag critical")) { p { frame.say(AccountPageWords.unmailed) } } }
            facts
            if endedOn != nil {
                p(.class("note")) { frame.say(AccountPageWords.endedNote) }
            } else if holder.email == nil, holder.account == nil {
                addressFirst
            } else if !isTheirs {
                p(.class("note")) { frame.say(AccountWords.administratorsOnly) }
            } else {
                link
                if holder.hasSecondFactor { factor }
                if holder.account != nil, standing != .disabled, holder.person != frame.viewer?.person { closing }
            }
        }.html
    }

    private var isTheirs: Bool {
        !holder.isReserved || frame.viewer?.holds(.admin) == true
    }

    @HTMLBuilder private var addressFirst: HTML {
        p { frame.say(AccountPageWords.noEmail) }
        div(.class("actions")) { a(href: PeoplePaths.editPerson(holder.person), .class("btn")) { frame.say(AccountPageWords.addEmail) } }
    }

    @HTMLBuilder private var facts: HTML {
        if let email = holder.accountEmail ?? holder.email { list(email) }
    }

    private func list(_ email: String) -> HTML {
        dl(.class("dl")) {
            dt { frame.say(AccountPageWords.signsInWith) }
            dd { email }
            if let until = holder.linkUntil, until > frame.now {
                dt { frame.say(AccountPageWords.linkUntil) }
                dd { frame.say(.instant(until, in: frame.zone)) }
            }
            if let since = holder.disabledAt {
                dt { frame.say(AccountPageWords.closedSince) }
                dd { frame.say(.instant(since, in: frame.zone)) }
            }
        }
    }

    @HTMLBuilder private var link: HTML {
        if standing != .disabled { p(.class("note")) { frame.say(AccountPageWords.linkNote) } }
        div(.class("actions")) {
            switch standing {
            case .none: button(DoorPaths.accountInvitation, AccountPageWords.invite, "btn")
            case .invited, .lapsed: button(DoorPaths.accountInvitation, AccountPageWords.inviteAgain, "btn")
            case .open: button(DoorPaths.accountReset, AccountPageWords.reset, "btn")
            case .disabled: button(DoorPaths.accountReopening, AccountPageWords.reopen, "btn")
            }
            if let until = holder.linkUntil, until > frame.now { button(DoorPaths.accountRevocation, AccountPageWords.revoke, "textbtn danger") }
        }
    }

    private var factor: HTML {
        Section(FactorWords.title, id: "second-factor", in: frame) {
            if holder.person == frame.viewer?.person {
                p { frame.say(FactorWords.notYourOwn) }
            } else {
                p { frame.say(FactorWords.takeAwayNote) }
                button(DoorPaths.accountFactorRemoval, FactorWords.takeAway, "btn danger")
            }
        }.html
    }

    private var closing: HTML {
        Section(AccountPageWords.closing, id: "closing", in: frame) {
            p { frame.say(AccountPageWords.closeNote) }
            button(DoorPaths.accountClosure, AccountPageWords.close, "btn danger")
        }.html
    }

    private func button(_ place: Place<PersonID>, _ label: Phrase, _ kind: String) -> HTML {
        ActionButton(post: place(holder.person), label, kind: kind, in: frame).html
    }
}
