import Foundation

/// How names are compared, in a search and with each other: without case or accents, and every white space is one space.
enum SearchText {
    static func folded(_ text: String) -> String {
        let bare = text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
        return String(String.UnicodeScalarView(bare)).lowercased().split { $0.isWhitespace }.joined(separator: " ")
    }

    /// Whether every word asked for begins a word of the text.
    static func matches(_ asked: String, in text: String) -> Bool {
        let words = folded(text).split { $0.isWhitespace || $0 == "-" || $0 == "@" || $0 == "." || $0 == "'" || $0 == "’" }
        return folded(asked).split { $0.isWhitespace || $0 == "-" || $0 == "@" || $0 == "." || $0 == "'" || $0 == "’" }
            .allSatisfy { asked in words.contains { $0.hasPrefix(asked) } }
    }
}
