import Kernel
import Markup
import Site
import Storage

/// One's own account.
enum MyAccountRoutes {
    static let all: [Route] = [page, preferences, password, sessionEnding, otherSessionsEnding, createToken, revokeToken, makeFeed, withdrawFeed]

    private static let page = Route.page(
        "door.me", at: DoorPaths.me,
        load: { call in try await content(call) },
        show: { content, frame in MyAccountPage(content: content, frame: frame).html },
        json: { MyAccountData($0) })

    private static let preferences = Route.form(
        "door.me.preferences", post: DoorPaths.preferences, PreferencesForm.self,
        act: { call, form in
            let viewer = call.viewer
            try await call.services.write(by: viewer) { try PreferencesChoice.record(form.language, zone: form.timeZone, of: viewer, in: $0) }
            return Outcome(DoorPaths.me(), flash: MyAccountWords.saved, cookies: [SessionGrant.cookie(form.language)])
        },
        again: { call, state in try await again(call, state) })

    private static let password = Route.form(
        "door.me.password", post: DoorPaths.password, PasswordForm.self,
        act: { call, form in
            try await ChangePassword.act(form, DoorPolicy(call.viewer).own(call.identified), call)
            return Outcome(DoorPaths.me(), flash: MyAccountWords.passwordChanged)
        },
        again: { call, state in try await again(call, state) })

    private static let sessionEnding = Route.button("door.me.session.ending", post: DoorPaths.sessionEnding) { call, session in
        let permit = try DoorPolicy(call.viewer).own(call.identified)
        try await call.services.write(by: call.viewer) { try SessionEnd.one(session, of: permit.account, in: $0) }
        return Outcome(DoorPaths.me(), flash: MyAccountWords.ended)
    }

    private static let otherSessionsEnding = Route.button("door.me.sessions.ending", post: DoorPaths.otherSessionsEnding) { call in
        let permit = try DoorPolicy(call.viewer).own(call.identified)
        _ = try await call.services.write(by: call.viewer) { try SessionEnd.all(of: permit.account, but: permit.session, in: $0) }
        return Outcome(DoorPaths.me(), flash: MyAccountWords.othersEnded)
    }

    private static let createToken = Route.shownOnce(
        "door.me.token", post: DoorPaths.tokens, TokenForm.self,
        act: { call, form in
            let permit = try DoorPolicy(call.viewer).own(call.identified)
            return try await call.services.write(by: call.viewer, once: call.submission) { try CreateToken.act(form, permit, in: $0) }
        },
        show: { created, frame in TokenShownPage(token: created, frame: frame).html },
        json: { TokenData($0) },
        again: { call, state in try await again(call, state) })

    private static let revokeToken = Route.button("door.me.token.revocation", post: DoorPaths.tokenRevocation) { call, token in
        let permit = try DoorPolicy(call.viewer).own(call.identified)
        try await call.services.write(by: call.viewer) { try TokenRevocation.one(token, of: permit, in: $0) }
        return Outcome(DoorPaths.me(), flash: TokenWords.revoked)
    }

    private static let makeFeed = Route.shownOnce(
        "door.me.calendar", post: DoorPaths.feed, NoFields.self,
        act: { call, _ in
            let permit = try DoorPolicy(call.viewer).own(call.identified)
            let secret = try await call.services.write(by: call.viewer, once: call.submission) { try OpenFeed.act(permit, in: $0) }
            return PublicLink.text(call.services.publicAddress, DoorPaths.feedDates(DoorKey(secret)))
        },
        show: { address, frame in FeedShownPage(address: address, frame: frame).html },
        json: { ["address": $0] },
        again: { call, state in try await again(call, state) })

    private static let withdrawFeed = Route.button("door.me.calendar.removal", post: DoorPaths.feedRemoval) { call in
        let permit = try DoorPolicy(call.viewer).own(call.identified)
        try await call.services.write(by: call.viewer) { try OpenFeed.withdraw(of: permit.account, in: $0) }
        return Outcome(DoorPaths.me(), flash: FeedWords.withdrawn)
    }

    private static func content(_ call: SignedInCall, _ state: FormState = .empty) async throws -> MyAccountPage.Content {
        let (viewer, now) = (call.viewer, call.now)
        let account = try await call.services.read(as: viewer) { try OwnAccount.of(viewer, at: now, in: $0) }
        guard case .session(let session) = call.identified.proof else {
            return MyAccountPage.Content(account: account, viewer: viewer, session: nil, state: state)
        }
        return MyAccountPage.Content(account: account, viewer: viewer, session: SessionID(session), state: state)
    }

    private static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        MyAccountPage(content: try await content(call, state), frame: call.frame).html
    }
}
