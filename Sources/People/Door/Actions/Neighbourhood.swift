import Foundation

/// What counts as one address: whoever has one of IPv6 usually has the 2⁶⁴ around it, so those are one.
enum Neighbourhood {
    static func of(_ address: String) -> String {
        var found = in6_addr()
        guard inet_pton(AF_INET6, address, &found) == 1 else { return address }
        let bytes = withUnsafeBytes(of: &found) { Array($0) }
        if bytes.starts(with: mapped) { return bytes.dropFirst(mapped.count).map { String($0) }.joined(separator: ".") }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }

    /// An address of IPv4 written in IPv6.
    private static let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
}
