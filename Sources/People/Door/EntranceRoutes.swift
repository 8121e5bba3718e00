import Kernel
import Markup
import Site
import Storage

/// What anybody may knock at: set-up, signing in, one-time links.
enum EntranceRoutes {
    static let all: [Route] = [setupPage, setup, signInPage, signIn, codePage, code, signOut, linkPage, link, language]

    private static let setupPage = Route.openPage("door.setup.page", at: DoorPaths.setup) { call, key in
        guard try await SetupToken.opens(key, call.services) else { return .missing(DeadSetupPage(frame: call.frame).html) }
        return .page(SetupPage(key, in: call.frame).html)
    }

    /// An address that no longer opens leads to its page, which says how to have another.
    private static let setup = Route.openForm(
        "door.setup", post: DoorPaths.setup, SetupForm.self,
        act: { call, form, key in
            guard let session = try await FoundOrganization.act(form, key, call) else { return Outcome(DoorPaths.setup(key)) }
            return Outcome(.root, cookies: session.cookies)
        },
        again: { call, state, key in
            guard try await SetupToken.opens(key, call.services) else { return DeadSetupPage(frame: call.frame).html }
            return SetupPage(key, state, in: call.frame).html
        })

    private static let signInPage = Route.openPage("door.sign-in.page", at: DoorPaths.signIn) { call in
        let to = call.query["to"]
        if call.identified != nil { return .outcome(Outcome(to.flatMap(Path.init(returningTo:)) ?? .root)) }
        return .page(try await entrance(call, FormState([SignInForm.to.name: to])))
    }

    private static let signIn = Route.openForm(
        "door.sign-in", post: DoorPaths.signIn, SignInForm.self,
        act: { call, form in
            try await SignIn.act(form, call).outcome(to: form.to)
        },
        again: { call, state in try await entrance(call, state) })

    private static let codePage = Route.openPage("door.code.page", at: DoorPaths.code) { call in
        let to = call.query["to"]
        guard try await PassCode.awaited(call) != nil else { return .outcome(Outcome(DoorPaths.signIn().query("to", to))) }
        return .page(CodePage(state: FormState([CodeForm.to.name: to]), frame: call.frame).html)
    }

    /// Whoever waited too long begins again with the password.
    private static let code = Route.openForm(
        "door.code", post: DoorPaths.code, CodeForm.self,
        act: { call, form in
            guard let grant = try await PassCode.act(form, call) else { return Outcome(DoorPaths.signIn().query("to", form.to), cookies: [.forget(.entrance)]) }
            return Outcome(form.to.flatMap(Path.init(returningTo:)) ?? .root, cookies: grant.cookies + [.forget(.entrance)])
        },
        again: { call, state in CodePage(state: state, frame: call.frame).html })

    private static let signOut = Route.button("door.sign-out", post: DoorPaths.signOut) { call in
        let permit = try DoorPolicy(call.viewer).own(call.identified)
        try await call.services.write(by: call.viewer) { try SessionEnd.one(permit.session, of: permit.account, in: $0) }
        return Outcome(DoorPaths.signIn(), cookies: [.forget(.session), .forget(.draft)])
    }

    private static let linkPage = Route.openPage("door.link.page", at: DoorPaths.invitation) { call, key in
        guard let offer = try await AcceptLink.offer(key, call.services) else { return .missing(DeadLinkPage(frame: call.frame).html) }
        return .page(LinkPage(key, offer, in: call.frame).html)
    }

    /// A link that no longer opens leads to its page, which says so.
    private static let link = Route.openForm(
        "door.link", post: DoorPaths.invitation, LinkForm.self,
        act: { call, form, key in
            guard let admission = try await AcceptLink.act(form, key, call) else { return Outcome(DoorPaths.invitation(key)) }
            return admission.outcome(to: nil)
        },
        again: { call, state, key in
            guard let offer = try await AcceptLink.offer(key, call.services) else { return DeadLinkPage(frame: call.frame).html }
            return LinkPage(key, offer, state, in: call.frame).html
        })

    private static let language = Route.openForm(
        "door.language", post: DoorPaths.language, LanguageForm.self,
        act: { call, form in
            if let viewer = call.identified?.viewer {
                try await call.services.write(by: viewer) { try PreferencesChoice.record(form.language, of: viewer, in: $0) }
            }
            return Outcome(form.back.flatMap(Path.init(returningTo:)) ?? .root, cookies: [SessionGrant.cookie(form.language)])
        },
        again: { call, state in try await entrance(call, state) })

    private static func entrance(_ call: Call, _ state: FormState) async throws -> HTML {
        let names = try await call.services.store.read { try $0.values(String.self, "SELECT name FROM organizations ORDER BY id LIMIT 2") }
        if names.isEmpty { return NotSetUpPage(frame: call.frame).html }
        return SignInPage(organization: names.count == 1 ? names.first : nil, isOver: call.isOver, state: state, frame: call.frame).html
    }
}
