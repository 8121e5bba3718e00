import Foundation
import Kernel

/// Tells French from English by their most frequent small words. No answer when they do not decide.
struct LanguageGuess {
    private var french = 0
    private var english = 0

    mutating func read(_ text: String) {
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
            if Self.frenchWords.contains(word) { french += 1 }
            if Self.englishWords.contains(word) { english += 1 }
        }
    }

    var language: Language? {
        let (more, less) = (max(french, english), min(french, english))
        guard more >= 3, more >= 2 * less else { return nil }
        return french > english ? .french : .english
    }

    private static let frenchWords: Set<Substring> = [
        "le", "la", "les", "un", "une", "des", "du", "et", "est", "dans", "pour", "qui", "que", "sur", "avec", "ce", "ses", "son",
        "sa", "aux", "au", "en", "par", "ou", "sans", "leur", "leurs", "ces", "il", "elle", "pas", "ne",
    ]
    private static let englishWords: Set<Substring> = [
        "the", "a", "an", "and", "is", "in", "for", "who", "that", "with", "this", "their", "they", "to", "of", "by", "or", "without",
        "it", "its", "not", "are", "be", "as", "how", "what", "them", "from", "can", "has",
    ]
}
