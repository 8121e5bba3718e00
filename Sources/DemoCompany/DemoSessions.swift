import Kernel
import People
import Synchronization

/// Who is signed in. A session lasts as long as its day of the story; nobody types a password for it.
final class DemoSessions: Sendable {
    private let open = Mutex<[String: DemoVisitor]>([:])

    func end() { open.withLock { $0 = [:] } }

    func visitor(_ name: String, _ account: Viewer, _ site: DemoSite) async throws -> DemoVisitor {
        if let known = open.withLock({ $0[name] }) { return known }
        let visitor = DemoVisitor(site, session: try await SessionStart.begin(for: account.account, in: account.organization, site.services))
        open.withLock { $0[name] = visitor }
        return visitor
    }
}
