extension Double {
    /// The number as a coordinate: three decimals at most, the point as the decimal mark, as short as can be.
    ///
    /// What is not a number, or is infinite, is drawn at zero.
    var coordinateText: String {
        guard isFinite, magnitude >= 0.0005 else { return "0" }
        guard magnitude < 1e12 else { return shortText }
        let (whole, thousandths) = UInt64(magnitude * 1_000 + 0.5).quotientAndRemainder(dividingBy: 1_000)
        var text = (self < 0 ? "-" : "") + String(whole)
        guard thousandths > 0 else { return text }
        text += "." + String(1_000 + thousandths).dropFirst()
        while text.utf8.last == 0x30 { text.removeLast() }
        return text
    }

    /// The shortest text that reads back as this number, without a useless `.0`.
    var shortText: String {
        let text = description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
