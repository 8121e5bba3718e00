/// A text as YAML writes it: bare when nothing in it could be read as anything else, in double quotes otherwise.
enum YAMLScalar {
    static func written(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        guard first.properties.isAlphabetic, last != " ", !reserved.contains(text.lowercased()) else { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || sentenceMarks.contains($0) }
    }

    /// Words YAML readers take for something else than a text.
    private static let reserved: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"]

    /// What a sentence needs and YAML never reads as structure inside a bare text.
    private static let sentenceMarks: Set<Unicode.Scalar> = [
        " ", ",", ".", "'", "’", "(", ")", ";", "-", "–", "—", "/", "%", "!", "?", "«", "»", "“", "”", "…", "\u{A0}", "\u{202F}",
    ]

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result += needsEscape(scalar) ? escaped(scalar) : String(scalar)
            }
        }
        return result + "\""
    }

    /// Controls, invisible separators, and the scalars YAML 1.1 calls unprintable.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: scalar.value == 0xFEFF || scalar.value & 0xFFFE == 0xFFFE
        }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFFFF ? 8 : 4
        return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - hex.count) + hex
    }
}
