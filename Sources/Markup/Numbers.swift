extension [UInt8] {
    /// A coordinate: at most three decimals, no exponent, the point as the decimal mark, as short as can be.
    ///
    /// What is not a number, or is infinite, is drawn at zero.
    mutating func appendCoordinate(_ value: Double) {
        let thousandths = (value.magnitude * 1_000).rounded()
        guard value.isFinite, thousandths != 0 else { return append(0x30) }
        if value < 0 { append(0x2D) }
        guard thousandths < 9e15 else { return append(contentsOf: value.magnitude.shortText.utf8) }
        let (whole, rest) = UInt64(thousandths).quotientAndRemainder(dividingBy: 1_000)
        append(contentsOf: String(whole).utf8)
        appendDecimals(UInt8(rest / 100), UInt8(rest / 10 % 10), UInt8(rest % 10))
    }

    private mutating func appendDecimals(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        guard first + second + third > 0 else { return }
        append(0x2E)
        append(0x30 + first)
        guard second + third > 0 else { return }
        append(0x30 + second)
        if third > 0 { append(0x30 + third) }
    }
}

extension Double {
    /// The shortest text that reads back as this number, without a useless `.0`.
    var shortText: String {
        let text = description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// The number as a coordinate.
    var coordinateText: String {
        var bytes: [UInt8] = []
        bytes.appendCoordinate(self)
        return String(decoding: bytes, as: UTF8.self)
    }
}
