import Foundation
import Kernel
import Markup

/// A viewer and how they proved it.
package struct Identified: Sendable {
    package enum Proof: Sendable, Equatable {
        case session(id: UUID)
        case token(isReadOnly: Bool)
    }

    package let viewer: Viewer
    package let organizationName: String
    package let proof: Proof
    /// Said once on the next page.
    package let flash: Phrase?

    package init(viewer: Viewer, organizationName: String, proof: Proof, flash: Phrase? = nil) {
        self.viewer = viewer
        self.organizationName = organizationName
        self.proof = proof
        self.flash = flash
    }
}

/// What the site asks of the feature that knows who is who.
package struct Doorkeeper: Sendable {
    package enum Credential: Sendable {
        case session(Secret)
        case token(Secret)
    }

    package let identify: @Sendable (Credential, Services) async throws -> Identified?
    /// Keeps a sentence for the session's next page.
    package let leave: @Sendable (Phrase, Identified, Services) async throws -> Void
    package let signIn: Path

    package init(
        signIn: Path, identify: @escaping @Sendable (Credential, Services) async throws -> Identified?,
        leave: @escaping @Sendable (Phrase, Identified, Services) async throws -> Void
    ) {
        self.signIn = signIn
        self.identify = identify
        self.leave = leave
    }
}
