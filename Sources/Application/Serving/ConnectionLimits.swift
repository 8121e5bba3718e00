import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// How long somebody who says nothing keeps a place, and how many places there are: a request sent byte by byte, or never, must not keep others out.
struct ConnectionLimits: Sendable {
    let idleSeconds: Int64
    /// Below the thousand or so files that systems let a program open, its database among them.
    let most: Int

    static let usual = ConnectionLimits(idleSeconds: 60, most: 800)

    var channel: HTTP1Channel.Configuration { .init(idleTimeout: .seconds(idleSeconds)) }

    func configuration(_ settings: Settings, _ logger: Logger) -> ApplicationConfiguration {
        ApplicationConfiguration(
            address: .hostname(settings.host, port: settings.port), serverName: nil,
            availableConnectionsDelegate: MaximumAvailableConnections(most, logger: logger))
    }
}
