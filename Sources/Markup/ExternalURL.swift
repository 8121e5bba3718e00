/// An address outside this site, checked: `http`, `https` or `mailto`, and nothing a browser could read another way.
package struct ExternalURL: Sendable, Hashable, CustomStringConvertible {
    /// The address as written in a link; ASCII only.
    package let description: String

    /// Reads an address someone gave. Spaces around it are dropped; characters an address cannot hold are percent-encoded.
    ///
    /// Refused: any other scheme, a missing host, a name or password before the host, a backslash, a control character, a broken
    /// percent sign, more than 2,048 bytes.
    package init?(_ address: String) {
        let trimmed = String(address.trimmingSpaces)
        let bytes = Array(trimmed.utf8)
        guard bytes.count <= 2_048, !bytes.contains(where: { $0.isControl || $0 == 0x5C }), bytes.hasWholePercentSigns else { return nil }
        let (scheme, rest) = trimmed.cut(at: ":")
        switch scheme.lowercased() {
        case "http", "https":
            guard rest.hasPrefix("//"), Self.isHost(rest.dropFirst(2).prefix { !"/?#".contains($0) }) else { return nil }
        case "mailto":
            guard Self.isMailbox(rest.cut(at: "?").0) else { return nil }
        default:
            return nil
        }
        description = scheme.lowercased() + ":" + rest.percentEncoded { $0.isAddressCharacter || $0 == 0x5B || $0 == 0x5D }
    }

    /// The address that writes to a mailbox; nil when it is not one.
    package init?(mailingTo mailbox: String) {
        let trimmed = String(mailbox.trimmingSpaces)
        guard !trimmed.utf8.contains(where: \.isControl), Self.isMailbox(trimmed) else { return nil }
        description = "mailto:" + trimmed.percentEncoded { $0.isUnreserved || $0 == 0x40 || $0 == 0x2B }
    }

    /// `name`, `name:port` or `[::1]:port`. A host beyond ASCII is allowed; the browser reads its percent-encoded form.
    private static func isHost(_ authority: Substring) -> Bool {
        var host = authority
        if host.first == "[" {
            guard let end = host.firstIndex(of: "]") else { return false }
            let address = host[host.index(after: host.startIndex)..<end].utf8
            guard !address.isEmpty, address.allSatisfy({ $0.isHexadecimalDigit || $0 == 0x3A || $0 == 0x2E }) else { return false }
            return isPort(host[host.index(after: end)...])
        }
        host = authority.prefix { $0 != ":" }
        guard !host.isEmpty, host.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F || $0 > 0x7F })
        else {
            return false
        }
        return isPort(authority[host.endIndex...])
    }

    private static func isPort(_ text: Substring) -> Bool {
        guard text.first == ":" else { return text.isEmpty }
        return text.count > 1 && text.count <= 6 && text.dropFirst().utf8.allSatisfy(\.isDigit)
    }

    private static func isMailbox(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, isHost(parts[1]), !parts[1].contains(":") else { return false }
        return !text.contains { " ,;<>\"#/\\".contains($0) }
    }
}

extension String {
    fileprivate var trimmingSpaces: Substring {
        var text = self[...]
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
