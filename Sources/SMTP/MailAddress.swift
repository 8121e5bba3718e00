/// A mailbox, with the name shown beside it. Only what every mail server carries unchanged: ASCII on both sides of the `@`.
package struct MailAddress: Sendable, Hashable {
    package let address: String
    package let name: String?

    /// Nil for anything but one plain mailbox: a line break, a comma, an angle bracket or a second `@` could add recipients or headers.
    package init?(_ address: String, name: String? = nil) {
        let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].count), address.utf8.count <= 254, parts[0].allSatisfy(Self.isLocal),
            Self.isDomain(String(Substring(parts[1]))), name.map(HeaderText.isSafe) ?? true
        else { return nil }
        self.address = address
        self.name = name.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// `palier@example.com` or `Palier <palier@example.com>`.
    package init?(written text: String) {
        guard let opening = text.firstIndex(of: "<") else {
            self.init(text)
            return
        }
        guard text.hasSuffix(">") else { return nil }
        let name = text[..<opening].split(separator: " ").joined(separator: " ")
        let unquoted = name.count > 1 && name.hasPrefix("\"") && name.hasSuffix("\"") ? String(name.dropFirst().dropLast()) : name
        self.init(String(text[text.index(after: opening)...].dropLast()), name: unquoted)
    }

    package var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

    /// As a header writes it.
    var header: String {
        guard let name else { return address }
        return HeaderText.phrase(name) + " <" + address + ">"
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-/=?^_`{|}~.".utf8.contains(byte)
        }
    }

    static func isDomain(_ text: String) -> Bool {
        let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
                && label.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D }
        }
    }
}
