import Foundation

/// A server that takes messages, and how one speaks to it.
package struct MailServer: Sendable, Equatable {
    package enum Protection: Sendable, Equatable {
        /// Only towards this machine itself.
        case none
        /// The connection begins in the clear and must turn to TLS before anything is said (RFC 3207).
        case startTLS
        /// TLS from the first byte (RFC 8314).
        case implicitTLS
    }

    package struct Login: Sendable, Equatable {
        let user: String
        let password: String
    }

    package let host: String
    package let port: Int
    package let protection: Protection
    package let login: Login?
    /// A PEM file of the authority that signed the server's certificate, when it is none the system knows.
    package let authority: String?
    /// Seconds a whole delivery may take.
    package let patience: Int

    /// - Parameters:
    ///   - url: `smtp://host:587` speaks STARTTLS, `smtps://host:465` TLS at once, `smtp://127.0.0.1:25` neither.
    ///   - user: takes the place of one in the address.
    ///   - authority: demands TLS even towards this machine.
    package init(url: String, user: String? = nil, password: String? = nil, authority: String? = nil, patience: Int = 30) throws(MailServerFault) {
        guard let parts = URLComponents(string: url), let scheme = parts.scheme?.lowercased(), ["smtp", "smtps"].contains(scheme) else { throw .address }
        guard let host = parts.host, Self.isHost(host), ["", "/"].contains(parts.path), parts.query == nil, parts.fragment == nil else { throw .address }
        guard (1...65_535).contains(parts.port ?? 1) else { throw .address }
        let isSilent = scheme == "smtp" && Self.isLoopback(host) && authority == nil
        self.host = host
        protection = scheme == "smtps" ? .implicitTLS : isSilent ? .none : .startTLS
        port = parts.port ?? (scheme == "smtps" ? 465 : isSilent ? 25 : 587)
        login = try Self.login(user ?? parts.user, password ?? parts.password)
        self.authority = authority
        self.patience = patience
    }

    /// Without its password.
    package var shown: String {
        let kind =
            switch protection {
            case .none: "without TLS, this machine only"
            case .startTLS: "STARTTLS"
            case .implicitTLS: "TLS"
            }
        return "\(host):\(port) (\(kind)\(login == nil ? ", without a user" : ""))"
    }

    var url: String { (protection == .implicitTLS ? "smtps" : "smtp") + "://\(host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host):\(port)" }

    private static func login(_ user: String?, _ password: String?) throws(MailServerFault) -> Login? {
        switch (user.flatMap { $0.isEmpty ? nil : $0 }, password.flatMap { $0.isEmpty ? nil : $0 }) {
        case (nil, nil): return nil
        case (let user?, let password?): return Login(user: user, password: password)
        case (_?, nil): throw .noPassword
        case (nil, _?): throw .noUser
        }
    }

    private static func isHost(_ host: String) -> Bool {
        let bare = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        return MailAddress.isDomain(bare) || bare.contains(":") && bare.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host == "[::1]" || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
    }
}

/// Why an address names no server.
package enum MailServerFault: Error, Sendable, Equatable {
    case address, noUser, noPassword
}
