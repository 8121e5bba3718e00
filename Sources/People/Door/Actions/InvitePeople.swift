import Kernel
import Storage

/// Invites several people at once, all or none.
package enum InvitePeople {
    static let most = 5_000

    /// - Parameter chosen: nil for everybody who has an address and no open account.
    package static func act(_ chosen: [PersonID]?, by viewer: Viewer, isMailed: Bool, in db: Write) throws -> [OneTimeLink] {
        let policy = DoorPolicy(viewer)
        let holders =
            try chosen.map { people in
                try Set(people).sorted().map { try AccountHolder.find($0, for: policy, at: db.now, in: db) }
            } ?? AccountHolder.awaiting(policy, at: db.now, most: most, in: db).filter { $0.email != nil }
        return try holders.sorted { ($0.sortText, $0.person) < ($1.sortText, $1.person) }.map {
            try InvitePerson.act(try policy.keep($0), isMailed: isMailed, in: db)
        }
    }
}
