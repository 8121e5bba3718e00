import Foundation
import Kernel

/// A one-time link that still opens: not used, not revoked, not expired, for an account that is not closed.
struct LiveLink: Sendable {
    let id: InvitationID
    let purpose: LinkPurpose
    let email: String
    let bearer: Bearer
}
