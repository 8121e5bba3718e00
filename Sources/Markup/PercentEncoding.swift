extension String {
    /// Every byte but letters, digits and `-._~`, written as `%XX`: safe in any part of an address.
    var percentEncoded: String { percentEncoded { $0.isUnreserved } }

    /// Bytes the closure does not allow, written as `%XX`.
    func percentEncoded(keeping isAllowed: (UInt8) -> Bool) -> String {
        guard !utf8.allSatisfy(isAllowed) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count * 2)
        for byte in utf8 {
            if isAllowed(byte) { bytes.append(byte) } else { bytes += [0x25, .hexadecimalDigit(byte >> 4), .hexadecimalDigit(byte & 0xF)] }
        }
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
    var isAddressCharacter: Bool {
        isUnreserved || "!$&'()*+,;=:@/?#%".utf8.contains(self)
    }

    static func hexadecimalDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
