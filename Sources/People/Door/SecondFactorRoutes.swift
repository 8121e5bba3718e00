import Kernel
import Markup
import Site
import Storage

/// One's own second factor, from a browser only.
enum SecondFactorRoutes {
    static let all: [Route] = [page, begin, confirmation, codes, removal, notice]

    private static let page = Route.page(
        "door.me.factor.page", at: DoorPaths.secondFactor,
        load: { call in try await content(call) },
        show: { content, frame in SecondFactorPage(content: content, frame: frame).html })

    private static let begin = Route.button("door.me.factor", post: DoorPaths.secondFactor) { call in
        let permit = try DoorPolicy(call.viewer).own(call.identified)
        try await call.services.write(by: call.viewer) { try BeginSecondFactor.act(permit, in: $0) }
        return Outcome(DoorPaths.secondFactor())
    }

    private static let confirmation = Route.shownOnce(
        "door.me.factor.confirmation", post: DoorPaths.factorConfirmation, FactorForm.self,
        act: { call, form in try await ConfirmSecondFactor.act(form, DoorPolicy(call.viewer).own(call.identified), call) },
        show: { codes, frame in RecoveryCodesPage(codes: codes.codes, frame: frame).html },
        json: { RecoveryCodesData($0) },
        again: { call, state in try await again(call, state) },
        renewing: { $0.session })

    private static let codes = Route.shownOnce(
        "door.me.factor.codes", post: DoorPaths.recoveryCodes, RecoveryCodesForm.self,
        act: { call, form in try await MakeRecoveryCodes.act(form, DoorPolicy(call.viewer).own(call.identified), call) },
        show: { codes, frame in RecoveryCodesPage(codes: codes.codes, frame: frame).html },
        json: { RecoveryCodesData($0) },
        again: { call, state in try await again(call, state) })

    private static let removal = Route.form(
        "door.me.factor.removal", post: DoorPaths.factorRemoval, FactorForm.self,
        act: { call, form in
            let session = try await RemoveSecondFactor.act(form, DoorPolicy(call.viewer).own(call.identified), call)
            return Outcome(
                DoorPaths.secondFactor(), flash: FactorWords.removed, cookies: SessionGrant(secret: session, language: call.viewer.language).cookies)
        },
        again: { call, state in try await again(call, state) })

    private static let notice = Route.button("door.me.factor.notice", post: DoorPaths.factorNotice) { call in
        let permit = try DoorPolicy(call.viewer).own(call.identified)
        _ = try await call.services.write(by: call.viewer) { try FactorReset.forget(permit.account, in: $0) }
        return Outcome(DoorPaths.secondFactor())
    }

    private static func content(_ call: SignedInCall, _ state: FormState = .empty) async throws -> SecondFactorPage.Content {
        let (permit, now) = (try DoorPolicy(call.viewer).own(call.identified), call.now)
        return try await call.services.read(as: call.viewer) { db in
            guard let account = try Account.find(permit.account, in: db) else { throw Refusal.notFound }
            return SecondFactorPage.Content(
                factor: try SecondFactor.find(permit.account, at: now, in: db), codesLeft: try SecondFactor.unusedCodes(permit.account, in: db),
                reset: try FactorReset.find(permit.account, in: db), email: account.email, organization: account.bearer.organizationName, state: state)
        }
    }

    private static func again(_ call: SignedInCall, _ state: FormState) async throws -> HTML {
        SecondFactorPage(content: try await content(call, state), frame: call.frame).html
    }
}
