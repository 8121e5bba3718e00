import Kernel

/// What the signals of an expectation are worth, and what they settle.
struct SignalReading: Sendable {
    let observable: [ReadText]

    init(_ signals: [String], language: Language) {
        observable = signals.map(ReadText.init).filter { Self.isObservable($0, language) }
    }

    var isEmpty: Bool { observable.isEmpty }

    /// Signals settle a passage when they are about it: when they are not about another clause of the same text.
    func settle(_ passage: Range<Int>, of text: ReadText) -> Bool {
        guard !isEmpty else { return false }
        let clause = text.clause(around: passage.lowerBound)
        let elsewhere = Set(text.words.indices.filter { !clause.contains($0) }.compactMap { Self.content(text.words[$0]) })
        let signalled = Set(observable.flatMap(\.words).compactMap(Self.content))
        return signalled.isDisjoint(with: elsewhere)
    }

    private static func content(_ word: ReadWord) -> String? {
        Particles.isParticle(word.folded) || word.isNumber || word.folded.count < 4 ? nil : Stem.of(word.folded)
    }

    static func isObservable(_ signal: ReadText, _ language: Language) -> Bool {
        guard !signal.words.isEmpty else { return false }
        let isOpen = EvidenceWords.impressions[language].occurs(in: signal) || isFaulty(signal, language)
        if isOpen, EvidenceWords.everyday[language].occurs(in: signal) { return false }
        if signal.words.contains(where: \.isNumber) || EvidenceWords.traces[language].occurs(in: signal) { return true }
        return !isOpen && signal.words.count > 2
    }

    private static func isFaulty(_ signal: ReadText, _ language: Language) -> Bool {
        let lists = FaultLexicons.virtues(language) + FaultLexicons.traits(language) + FaultLexicons.states(language) + FaultLexicons.openings(language)
        let adjectives = [MoralWords.adjectives[language], TraitWords.adjectives[language], DiscriminatoryWords.direct[language], VeiledGrounds.all[language]]
        return (lists + adjectives).contains { $0.occurs(in: signal) }
    }
}
