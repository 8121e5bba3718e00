import Foundation
import Kernel
import Markup
import Site
import Storage

extension People {
    /// Who is who, for the site: a session's or a token's bearer, as they stand today.
    package static let doorkeeper = Doorkeeper(
        signIn: DoorPaths.signIn(),
        identify: { credential, services in
            switch credential {
            case .session(let secret): try await Recognition.session(secret, services)
            case .token(let secret): try await Recognition.token(secret, services)
            }
        },
        leave: { phrase, identified, services in
            guard case .session(let id) = identified.proof else { return }
            _ = try await services.store.write {
                try $0.run("UPDATE sessions SET flash_fr = \(phrase.fr), flash_en = \(phrase.en) WHERE id = \(SessionID(id)) AND ended_at IS NULL")
            }
        })
}

/// Two round trips: whose secret it is, then the person within their organization.
private enum Recognition {
    static func session(_ secret: Secret, _ services: Services) async throws -> Identified? {
        let now = services.clock.now
        guard let session = try await services.store.read({ try HeldSession.find(secret, at: now, in: $0) }),
            let viewer = try await viewer(of: session, at: now, services)
        else { return nil }
        return Identified(
            viewer: viewer, organizationName: session.bearer.organizationName, proof: .session(id: session.id.uuid), flash: session.flash)
    }

    static func token(_ secret: Secret, _ services: Services) async throws -> Identified? {
        let now = services.clock.now
        guard let token = try await services.store.read({ try HeldToken.find(secret, at: now, in: $0) }),
            let viewer = try await services.read(in: token.bearer.organization, { try token.bearer.viewer(at: now, in: $0) })
        else { return nil }
        return Identified(viewer: viewer, organizationName: token.bearer.organizationName, proof: .token(isReadOnly: token.isReadOnly))
    }

    /// A store that cannot be written to, for want of room or because another request came first, still lets people read.
    private static func viewer(of session: HeldSession, at now: Date, _ services: Services) async throws -> Viewer? {
        let bearer = session.bearer
        if session.isToTouch(at: now) {
            do {
                return try await services.store.write(in: .tenant(bearer.organization.uuid)) { db in
                    try session.touch(at: now, in: db)
                    return try bearer.viewer(at: now, in: db)
                }
            } catch is StorageError {}
        }
        return try await services.read(in: bearer.organization) { try bearer.viewer(at: now, in: $0) }
    }
}
