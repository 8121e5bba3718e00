extension [UInt8] {
    /// Appends text with every byte but letters, digits and `-._~` written as `%XX`: safe in any part of an address.
    mutating func appendPercentEncoded(_ text: String) {
        appendPercentEncoded(text) { $0.isUnreserved }
    }

    /// Appends text with every byte the closure refuses written as `%XX`.
    @inline(__always)
    mutating func appendPercentEncoded(_ text: String, keeping isAllowed: (UInt8) -> Bool) {
        guard !text.utf8.allSatisfy(isAllowed) else { return append(contentsOf: text.utf8) }
        for byte in text.utf8 {
            if isAllowed(byte) {
                append(byte)
            } else {
                append(0x25)
                append(.hexadecimalDigit(byte >> 4))
                append(.hexadecimalDigit(byte & 0xF))
            }
        }
    }
}

extension String {
    var percentEncoded: String { percentEncoded { $0.isUnreserved } }

    func percentEncoded(keeping isAllowed: (UInt8) -> Bool) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        bytes.appendPercentEncoded(self, keeping: isAllowed)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isHexadecimalDigit: Bool { isDigit || (0x61...0x66).contains(self | 0x20) }
    var isControl: Bool { self < 0x20 || self == 0x7F }

    /// The characters RFC 3986 lets stand anywhere: letters, digits, `-._~`.
    var isUnreserved: Bool { isLetter || isDigit || self == 0x2D || self == 0x2E || self == 0x5F || self == 0x7E }

    /// What may stand in a path, a query or a fragment, percent signs and their separators included.
    var isAddressCharacter: Bool { isUnreserved || "!$&'()*+,;=:@/?#%".utf8.contains(self) }

    static func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
