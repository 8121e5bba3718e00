import Foundation
import Kernel
import Site
import Storage

/// Set-up, signing in, invitations, one's own account.
enum DoorRoutes {
    static let all: [Route] = EntranceRoutes.all + MyAccountRoutes.all + SecondFactorRoutes.all + AccountKeepingRoutes.all
    static let jobs: [JobHandler] = [LinkMail.handler, PasswordNotice.handler, FactorNotice.handler]

    static func toDos(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        try FactorToDos.all(for: viewer, in: db) + unmailed(for: viewer, at: now, in: db)
    }

    /// Messages that could not leave, for those who can hand over a link instead.
    private static func unmailed(for viewer: Viewer, at now: Date, in db: any Reader) throws -> [ToDo] {
        let holders = try AccountHolder.unmailed(DoorPolicy(viewer), at: now, most: 4, in: db)
        if holders.count > 3 { return [ToDo(AccountPageWords.unmailedMany, DoorPaths.invitations(), reason: AccountPageWords.unmailedReason)] }
        return holders.map { ToDo(AccountPageWords.unmailed($0.name), DoorPaths.account($0.person), reason: AccountPageWords.unmailedReason) }
    }
}
