extension Settings {
    /// Whether only this machine can be meant: a name that begins with 127 may lead anywhere.
    package static func isLoopback(_ host: String) -> Bool {
        let host = bare(host)
        if host == "localhost" || host == "::1" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.first == "127" && parts.allSatisfy { part in part.allSatisfy { $0.isASCII && $0.isNumber } && UInt8(part) != nil }
    }

    /// `::1` for `[::1]`: what is listened on has no brackets.
    package static func bare(_ host: String) -> String {
        host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    }

    /// `[::1]` for `::1`: in an address the brackets tell where the port begins.
    package static func inAddress(_ host: String) -> String {
        let host = bare(host)
        return host.contains(":") ? "[\(host)]" : host
    }
}
