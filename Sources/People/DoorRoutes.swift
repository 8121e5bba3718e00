import Kernel
import Site

/// Set-up, signing in, invitations, one's own account.
enum DoorRoutes {
    static let all: [Route] = []
    static let jobs: [JobHandler] = []
}
