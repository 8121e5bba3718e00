import NIOCore
import NIOPosix

/// A port nobody listens on: links the site hands out must name it before the site listens.
enum FreePort {
    static func find(on host: String) async throws -> Int {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton).bind(host: host, port: 0).get()
        let port = channel.localAddress?.port
        try await channel.close()
        guard let port else { throw Failure("No free port on \(host). Give one with --port.") }
        return port
    }
}
