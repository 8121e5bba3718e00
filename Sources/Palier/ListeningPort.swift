import Application
import Foundation
import NIOCore
import NIOPosix

/// Where a server is to listen, looked at before anything else is done: a database must not be touched for a site that cannot be served.
enum ListeningPort {
    /// A port nobody listens on: links the site hands out must name it before the site listens.
    static func free(on host: String) async throws -> Int {
        guard let port = try await opened(host, 0) else { throw Failure("No free port on \(host). Give one with --port.") }
        return port
    }

    /// - Throws: `Failure`, saying what to do, when nothing can listen there.
    static func check(_ host: String, _ port: Int) async throws {
        _ = try await opened(host, port)
    }

    private static func opened(_ host: String, _ port: Int) async throws -> Int? {
        let host = Settings.bare(host)
        do {
            // As the server does: connections that are still ending keep nobody from listening again.
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1).bind(host: host, port: port).get()
            let found = channel.localAddress?.port
            try await channel.close()
            return found
        } catch let error as IOError {
            throw Failure(Explanation.of(error, listeningOn: host, port))
        } catch is SocketAddressError {
            throw Failure("No address is known for \(host). Give --host an address of this machine, as 127.0.0.1 or ::1.")
        }
    }
}

extension Explanation {
    static func of(_ error: IOError, listeningOn host: String, _ port: Int) -> String {
        switch error.errnoCode {
        case EADDRINUSE:
            """
            Port \(port) of \(host) is taken: another program listens there, perhaps another Palier. Stop it, or give another port, as --port \(other(port)); \
            --port 0 takes a free one.
            """
        case EACCES, EPERM:
            "Port \(port) is for the system's administrator. Give one from 1024 up, as --port 8080, and let a proxy in front take \(port)."
        case EADDRNOTAVAIL, EAFNOSUPPORT:
            "\(host) is no address of this machine. Give --host one that it has: 127.0.0.1 for this machine only, 0.0.0.0 for all of them."
        default: "Nothing can listen on \(Settings.inAddress(host)):\(port): \(error.description)."
        }
    }

    private static func other(_ port: Int) -> Int {
        port < 65_535 ? port + 1 : port - 1
    }
}
