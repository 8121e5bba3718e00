import Kernel

/// A weight that exists and that nobody can read beforehand.
enum WeightRule {
    static func passage(in text: ReadText, _ language: Language) -> Range<Int>? {
        var start = 0
        while start < text.words.count {
            let sentence = start..<text.sentence(around: start).upperBound
            if let passage = passage(in: text, sentence, language) { return passage }
            start = sentence.upperBound
        }
        return nil
    }

    private static func passage(in text: ReadText, _ sentence: Range<Int>, _ language: Language) -> Range<Int>? {
        func first(_ lexicon: BilingualLexicon) -> Range<Int>? {
            sentence.lazy.compactMap { lexicon[language].match(in: text, at: $0) }.first { $0.upperBound <= sentence.upperBound }
        }
        guard let weight = first(WeightWords.weights) else { return nil }
        if first(WeightWords.published) != nil, first(WeightWords.unpublished) == nil { return nil }
        let isCounted = text.words[sentence].contains { $0.isNumber && $0.folded != "double" && $0.folded != "twice" }
        if !isCounted, let comparison = first(WeightWords.comparisons) { return comparison }
        guard let hidden = first(WeightWords.hiddenness) else { return nil }
        return min(weight.lowerBound, hidden.lowerBound)..<max(weight.upperBound, hidden.upperBound)
    }
}
