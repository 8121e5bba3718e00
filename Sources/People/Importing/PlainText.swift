/// Text for one line of a page: line breaks and tabs become spaces; what cannot be seen or turns the direction of a line is refused.
enum PlainText {
    static func of(_ text: String) -> String? {
        if isPlain(text) { return text }
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        guard !words.joined().contains(where: isRefused) else { return nil }
        return words.map { String($0) }.joined(separator: " ")
    }

    private static func isPlain(_ text: String) -> Bool {
        var isAfterSpace = false
        for scalar in text.unicodeScalars {
            let isSpace = scalar == " "
            guard scalar.value < 0x7F ? scalar.value >= 0x20 : scalar.properties.isAlphabetic, !(isSpace && isAfterSpace) else {
                return false
            }
            isAfterSpace = isSpace
        }
        return true
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0xFFFD: true
        default: [.control, .privateUse, .unassigned].contains(scalar.properties.generalCategory)
        }
    }
}
