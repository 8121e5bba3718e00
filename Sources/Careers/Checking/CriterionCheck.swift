import Kernel

/// Reads one criterion and says what two assessors who have never met could not agree on, and what no employee may be asked.
package enum CriterionCheck {
    package static func findings(of criterion: Criterion) -> [Finding] {
        let index = RepetitionIndex([(criterion.text, "")] + criterion.others.map { ($0, "other") })
        return findings(of: criterion, isRepeated: index.repeated(by: 0) != nil)
    }

    static func findings(of criterion: Criterion, isRepeated: Bool) -> [Finding] {
        let text = ReadText(criterion.text)
        guard !text.words.isEmpty else { return [] }
        let signals = SignalReading(criterion.signals, language: criterion.language)
        let changed = criterion.below.flatMap { DegreeComparison(text: text, below: ReadText($0), language: criterion.language).changed() }
        let faults = PassageFaults(text: text, language: criterion.language, signals: signals).found()
            .filter { fault in !(fault.kind == .vague && changed.map { isOnlyDegree(fault.words, within: $0, of: text) } == true) }
        var findings = faults.map { Finding(kind: $0.kind, passage: text.source(of: $0.words)) }
        if criterion.kind?.needsSignals == true, signals.isEmpty { findings.append(Finding(kind: .noSignal, passage: nil)) }
        if isRepeated { findings.append(Finding(kind: .nearDuplicate, passage: nil)) }
        if LengthRule.isTooLong(criterion.text, text) { findings.append(Finding(kind: .tooLong, passage: nil)) }
        if let changed { findings.append(Finding(kind: .adverbOnly, passage: text.source(of: changed))) }
        if let weight = WeightRule.passage(in: text, criterion.language) {
            findings.append(Finding(kind: .unpublishedWeight, passage: text.source(of: weight)))
        }
        return findings
    }

    /// What changed is told once: an adverb added to the level below is not called vague as well.
    private static func isOnlyDegree(_ passage: Range<Int>, within changed: Range<Int>, of text: ReadText) -> Bool {
        passage.overlaps(changed)
            && passage.dropFirst(passage.lowerBound < changed.lowerBound ? 1 : 0).allSatisfy {
                Degrees.isDegree(text.words[$0].folded) || Particles.isParticle(text.words[$0].folded)
            }
    }
}
