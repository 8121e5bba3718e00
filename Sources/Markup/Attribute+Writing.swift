extension Attribute {
    /// How many bytes the attribute takes, the space before it included.
    var byteCount: Int {
        let name = 1 + prefix.utf8CodeUnitCount + name.utf8CodeUnitCount
        switch kind {
        case .absent, .group: return 0
        case .flag: return name
        case .text, .data, .aria: return name + 3 + value.withEscapedText(for: .attribute) { $0.count }
        }
    }

    func write(to pen: inout Pen) {
        guard kind != .absent, kind != .group else { return }
        pen.write(0x20)
        if kind == .data || kind == .aria {
            pen.write(prefix)
            name.withUTF8Buffer { for byte in $0 { pen.write(byte.asNameByte) } }
        } else {
            pen.write(name)
        }
        guard kind != .flag else { return }
        pen.write("=\"")
        value.withEscapedText(for: .attribute) { $0.write(to: &pen) }
        pen.write(0x22)
    }

    private var prefix: StaticString {
        switch kind {
        case .data: "data-"
        case .aria: "aria-"
        case .absent, .flag, .text, .group: ""
        }
    }
}

extension UInt8 {
    /// A small letter, a digit or a hyphen: what the name of a `data-` or `aria-` attribute is made of.
    fileprivate var asNameByte: UInt8 {
        if isLetter { self | 0x20 } else if isDigit { self } else { 0x2D }
    }
}

extension [Attribute] {
    var byteCount: Int {
        var count = 0
        for attribute in self { count += attribute.byteCount }
        return count
    }

    func write(to pen: inout Pen) {
        for attribute in self { attribute.write(to: &pen) }
    }
}
