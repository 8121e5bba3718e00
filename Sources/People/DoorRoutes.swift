import Kernel
import Site

/// Set-up, signing in, invitations, one's own account.
enum DoorRoutes {
    static let all: [Route] = EntranceRoutes.all + MyAccountRoutes.all + AccountKeepingRoutes.all
    static let jobs: [JobHandler] = [LinkMail.handler, PasswordNotice.handler]
}
