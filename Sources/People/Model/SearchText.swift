import Foundation

/// How names are compared in a search: without case or accents.
enum SearchText {
    static func folded(_ text: String) -> String {
        let bare = text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
        return String(String.UnicodeScalarView(bare)).lowercased()
    }

    /// Whether every word asked for begins a word of the text.
    static func matches(_ asked: String, in text: String) -> Bool {
        let words = folded(text).split { $0.isWhitespace || $0 == "-" || $0 == "@" || $0 == "." || $0 == "'" || $0 == "’" }
        return folded(asked).split { $0.isWhitespace || $0 == "-" || $0 == "@" || $0 == "." || $0 == "'" || $0 == "’" }
            .allSatisfy { asked in words.contains { $0.hasPrefix(asked) } }
    }
}
