import Foundation

/// How names are compared and ordered, in a search and with each other: without case or accents, each ligature as its two letters, and every white space
/// one space.
package enum SearchText {
    package static func folded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.lowercased().split { $0.isWhitespace }.joined(separator: " ") }
        let bare = text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
        let plain = String(String.UnicodeScalarView(bare)).lowercased().map { whole[$0] ?? String($0) }.joined()
        return plain.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// A name as it is filed: `d’Aubigny` as `daubigny`, among the D and before `Delavigne`; `Le-Roux` as `leroux`.
    package static func filed(_ family: String, _ given: String) -> String {
        folded(family + " " + given).filter { !unfiled.contains($0) }
    }

    private static let unfiled: Set<Character> = ["'", "’", "ʼ", "-", "\u{2010}", "\u{2011}"]

    /// Letters that are not another letter with an accent.
    private static let whole: [Character: String] = ["œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i"]

    /// Whether every word asked for begins a word of the text.
    package static func matches(_ asked: String, in text: String) -> Bool { SearchWords(asked).areIn(text) }

    /// The words of a text, as they are compared.
    static func words(of text: String) -> [Substring] {
        folded(text).split { $0.isWhitespace || $0 == "-" || $0 == "@" || $0 == "." || $0 == "'" || $0 == "’" }
    }
}
