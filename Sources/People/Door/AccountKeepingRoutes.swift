import Kernel
import Markup
import Site
import Storage

/// The accounts of others, for HR and administrators.
enum AccountKeepingRoutes {
    static let all: [Route] = [invitationsPage, invitations, accountPage, invitation, reset, revocation, factorRemoval, closure, reopening]

    private static let keepers = Route.Entry.roles(DoorPolicy.keepers)

    private static let invitationsPage = Route.page(
        "door.invitations.page", at: DoorPaths.invitations, for: keepers,
        load: { call in try await awaiting(call) },
        show: { content, frame in InvitationsPage(content: content, frame: frame).html },
        json: { InvitationsData($0) })

    private static let invitations = Route.shownOnce(
        "door.invitations", post: DoorPaths.invitations, for: keepers, InvitationsForm.self,
        act: { call, form in try await links(call, .invitation) { db in try InvitePeople.act(form.people, by: call.viewer, isMailed: call.mails, in: db) } },
        show: { content, frame in LinksShownPage(content: content, frame: frame).html },
        json: { LinksData($0) },
        again: { call, state in InvitationsPage(content: try await awaiting(call, state), frame: call.frame).html })

    private static let accountPage = Route.page(
        "door.account.page", at: DoorPaths.account, for: keepers,
        load: { call, person in AccountPage.Content(holder: try await holder(call, person), now: call.now) },
        show: { content, frame in AccountPage(holder: content.holder, frame: frame).html },
        json: { AccountData($0.holder, at: $0.now) })

    private static let invitation = Route.shownOnce(
        "door.account.invitation", post: DoorPaths.accountInvitation, for: keepers, NoFields.self,
        act: { call, _, person in
            try await links(call, .invitation) { db in
                [try InvitePerson.act(try permit(call, person, in: db), isMailed: call.mails, in: db)]
            }
        },
        show: { content, frame in LinksShownPage(content: content, frame: frame).html },
        json: { LinksData($0) },
        again: { call, state, person in AccountPage(holder: try await holder(call, person), state: state, frame: call.frame).html })

    private static let reset = Route.shownOnce(
        "door.account.reset", post: DoorPaths.accountReset, for: keepers, NoFields.self,
        act: { call, _, person in
            try await links(call, .reset) { db in [try OfferReset.act(try permit(call, person, in: db), isMailed: call.mails, in: db)] }
        },
        show: { content, frame in LinksShownPage(content: content, frame: frame).html },
        json: { LinksData($0) },
        again: { call, state, person in AccountPage(holder: try await holder(call, person), state: state, frame: call.frame).html })

    private static let revocation = Route.button("door.account.revocation", post: DoorPaths.accountRevocation, for: keepers) { call, person in
        try await call.services.write(by: call.viewer) { try RevokeLinks.act(try permit(call, person, in: $0), in: $0) }
        return Outcome(DoorPaths.account(person), flash: AccountPageWords.revoked)
    }

    private static let factorRemoval = Route.button("door.account.factor.removal", post: DoorPaths.accountFactorRemoval, for: keepers) { call, person in
        try await call.services.write(by: call.viewer) { db in
            let policy = DoorPolicy(call.viewer)
            let permit = try policy.resetFactor(AccountHolder.find(person, for: policy, at: db.now, in: db))
            try ResetSecondFactor.act(permit, isMailed: call.mails, in: db)
        }
        return Outcome(DoorPaths.account(person), flash: FactorWords.takenAway)
    }

    private static let closure = Route.button("door.account.closure", post: DoorPaths.accountClosure, for: keepers) { call, person in
        try await call.services.write(by: call.viewer) { db in
            try StructureTurn.take(in: db)
            let policy = DoorPolicy(call.viewer)
            let holder = try AccountHolder.find(person, for: policy, at: db.now, in: db)
            let isReplaced = try LastAdministrator.firstDayWithout(person, from: call.today, of: db.organization, in: db) == nil
            try CloseAccount.act(try policy.close(holder, isReplaced: isReplaced), in: db)
        }
        return Outcome(DoorPaths.account(person), flash: AccountPageWords.closed)
    }

    private static let reopening = Route.button("door.account.reopening", post: DoorPaths.accountReopening, for: keepers) { call, person in
        try await call.services.write(by: call.viewer) { try ReopenAccount.act(try permit(call, person, in: $0), in: $0) }
        return Outcome(DoorPaths.account(person), flash: AccountPageWords.reopened)
    }

    private static func holder(_ call: SignedInCall, _ person: PersonID) async throws -> AccountHolder {
        try await call.services.read(as: call.viewer) { try AccountHolder.find(person, for: DoorPolicy(call.viewer), at: call.now, in: $0) }
    }

    private static func permit(_ call: SignedInCall, _ person: PersonID, in db: Write) throws -> AccountPermit {
        let policy = DoorPolicy(call.viewer)
        return try policy.keep(AccountHolder.find(person, for: policy, at: db.now, in: db))
    }

    private static func links(
        _ call: SignedInCall, _ purpose: LinkPurpose, _ make: @escaping @Sendable (Write) throws -> [OneTimeLink]
    ) async throws -> LinksShownPage.Content {
        let links = try await call.services.write(by: call.viewer, once: call.submission, make)
        return LinksShownPage.Content(purpose: purpose, links: links, publicAddress: call.services.publicAddress, isMailed: call.mails)
    }

    private static func awaiting(_ call: SignedInCall, _ state: FormState = .empty) async throws -> InvitationsPage.Content {
        var address = AddressReader(call.query)
        let (page, unread) = (address.page(), address.unread)
        try unread.refuseAsData(call)
        return try await call.services.read(as: call.viewer) { db in
            let (policy, most) = (DoorPolicy(call.viewer), InvitationsPage.rowsPerPage)
            let count = try AccountHolder.countAwaiting(policy, at: call.now, in: db)
            let people = try AccountHolder.awaiting(policy, at: call.now, from: (page - 1) * most, most: most, in: db)
            return InvitationsPage.Content(
                people: people, count: count.all, invitable: count.invitable, page: page, unread: unread, now: call.now, state: state)
        }
    }
}

extension SignedInCall {
    fileprivate var mails: Bool { services.mailer.isConfigured }
}
