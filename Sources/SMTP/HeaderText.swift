import Foundation

/// Text in a header: one line, ASCII, whatever was written (RFC 5322 section 2.2, RFC 2047).
enum HeaderText {
    /// A line break in a header begins another header; nothing that controls a terminal or a line belongs there either.
    static func isSafe(_ text: String) -> Bool {
        !text.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
            default: false
            }
        }
    }

    /// As it is when it is short ASCII, in encoded words otherwise.
    static func unstructured(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && text.utf8.count <= 66 && !text.contains("=?")
        return isPlain ? text : encodedWords(text)
    }

    /// The name before an address.
    static func phrase(_ text: String) -> String {
        let isPlain = text.utf8.count <= 60 && text.utf8.allSatisfy { isAtom($0) || $0 == 0x20 }
        return isPlain ? "\"" + text + "\"" : encodedWords(text)
    }

    /// Words of 75 characters at most, none of which cuts a character; a reader joins them without the space between.
    private static func encodedWords(_ text: String) -> String {
        var words: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if words[words.count - 1].count + bytes.count > 45 { words.append([]) }
            words[words.count - 1] += bytes
        }
        return words.map { "=?UTF-8?B?" + Data($0).base64EncodedString() + "?=" }.joined(separator: "\r\n ")
    }

    private static func isAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-/=^_`{|}~.".utf8.contains(byte)
        }
    }
}
