import Foundation
import Hummingbird
import Logging
import NIOCore

/// What Hummingbird carries along a request.
package struct SiteContext: RequestContext, RemoteAddressRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: SocketAddress?

    package init(source: Source) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    /// Whether the other end stands on this machine; without a network it can stand nowhere else.
    var isFromLoopback: Bool { remoteAddress?.ipAddress.map(Self.isLoopback) ?? true }

    /// - Parameter address: as the system writes one, so never a name.
    package static func isLoopback(_ address: String) -> Bool {
        address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
    }
}
