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
        func first(_ lexicons: [BilingualLexicon]) -> Range<Int>? {
            sentence.lazy.compactMap { index in lexicons.lazy.compactMap { $0[language].match(in: text, at: index) }.first }
                .first { $0.upperBound <= sentence.upperBound }
        }
        guard let weight = first([WeightWords.weights, WeightEffects.effects]) else { return nil }
        if isOfTheTrade(weight, in: text, language), first([WeightEffects.lines]) == nil { return nil }
        if first([WeightWords.published]) != nil, first([WeightWords.unpublished]) == nil { return nil }
        let isCounted = text.words[sentence].contains { $0.isNumber && $0.folded != "double" && $0.folded != "twice" }
        if !isCounted, let comparison = first([WeightWords.comparisons]) { return comparison }
        if !isCounted, let own = first([WeightEffects.ownWeights]) { return own }
        guard let hidden = first([WeightWords.hiddenness, WeightEffects.secrecy]) else { return nil }
        return min(weight.lowerBound, hidden.lowerBound)..<max(weight.upperBound, hidden.upperBound)
    }

    /// The weights of a model or a premium of insurance: the work stands next to them, without a pause.
    private static func isOfTheTrade(_ weight: Range<Int>, in text: ReadText, _ language: Language) -> Bool {
        let near = max(0, weight.lowerBound - 4)..<min(text.words.count, weight.upperBound + 6)
        let run = near.filter { index in
            let between = index < weight.lowerBound ? index + 1..<weight.lowerBound + 1 : weight.lowerBound + 1..<max(index, weight.lowerBound) + 1
            return between.allSatisfy { text.words[$0].pause == .none }
        }
        return run.contains { WeightEffects.trades[language].match(in: text, at: $0) != nil }
    }
}
