import Kernel
import Site
import Storage

/// Lets in whoever knew the password and now knows a code.
enum PassCode {
    /// Whose code is awaited from this browser; nil when none is, or no longer.
    static func awaited(_ call: Call) async throws -> PasswordProof? {
        guard let secret = call.entrance else { return nil }
        let now = call.now
        return try await call.services.store.read { try PasswordProof.find(secret, at: now, in: $0) }
    }

    /// - Returns: nil when no code is awaited any more.
    static func act(_ form: CodeForm, _ call: Call) async throws -> SessionGrant? {
        let (services, now) = (call.services, call.now)
        guard let secret = call.entrance, let proof = try await awaited(call),
            let viewer = try await services.read(in: proof.bearer.organization, { try proof.bearer.viewer(at: now, in: $0) })
        else { return nil }
        let attempt = try await SignInThrottle(codesOf: viewer.account, address: call.address).take(services)
        return try await services.write(in: viewer.organization, by: viewer) { db in
            guard try CodeCheck.take(form.code, of: viewer.account, in: db) else { throw Refusal.invalid(CodeForm.code.name, FactorWords.wrongCode) }
            guard try PasswordProof.use(secret, in: db) else { return nil }
            try attempt.forgive(in: db)
            try SignIn.leavePrevious(call.identified, in: db)
            let session = try SessionStart.begin(viewer.account, device: call.device, flash: proof.greeting, in: db)
            return SessionGrant(secret: session, language: viewer.language)
        }
    }
}
