/// Titles found in the wild are decorated; a ladder's name is read aloud and sorted.
enum Emoji {
    static func stripped(from title: String) -> String {
        let kept = String.UnicodeScalarView(title.unicodeScalars.filter { !isDecoration($0) })
        return String(kept).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0xE0020...0xE007F: true
        default: scalar.value >= 0x231A && scalar.properties.isEmoji
        }
    }
}
