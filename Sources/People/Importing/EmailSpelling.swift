/// Whether a text is spelt like an e-mail address of a company: one `@`, an ASCII name, a domain with a dot (RFC 5321, without quoted names).
enum EmailSpelling {
    /// The address in lower case, or nil when it is none.
    static func normalised(_ text: String) -> String? {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254, isName(parts[0]), isDomain(parts[1]) else { return nil }
        return text.lowercased()
    }

    private static func isName(_ bytes: Substring.UTF8View) -> Bool {
        bytes.count <= 64
            && bytes.split(separator: dot, omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0.allSatisfy(isNameByte) }
    }

    private static func isDomain(_ bytes: Substring.UTF8View) -> Bool {
        let labels = bytes.split(separator: dot, omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.contains(where: { !isDigit($0) }) else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.allSatisfy { isAlphanumeric($0) || $0 == hyphen } && label.first != hyphen
                && label.last != hyphen
        }
    }

    private static let dot = UInt8(ascii: ".")
    private static let hyphen = UInt8(ascii: "-")
    private static let marks = Set("!#$%&'*+/=?^_`{|}~-".utf8)

    private static func isNameByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || marks.contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }
}
