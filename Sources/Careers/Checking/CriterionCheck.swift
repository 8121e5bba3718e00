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
        var faults = PassageFaults(text: text, language: criterion.language, signals: signals).found()
        if let changed { faults = faults.filter { $0.kind == .discriminatory || !isOnlyDegree($0, within: changed, of: text, criterion, signals) } }
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

    /// What changed is told once: a degree added to the level below is no other fault, when nothing is left of that fault without it.
    private static func isOnlyDegree(
        _ fault: PassageFaults.Fault, within changed: Range<Int>, of text: ReadText, _ criterion: Criterion, _ signals: SignalReading
    ) -> Bool {
        guard fault.words.overlaps(changed) else { return false }
        let kept = text.words.indices.filter { !changed.contains($0) || !Degrees.isDegree(text.words[$0].folded) }
        let plain = ReadText(kept.map { String(text.source[text.words[$0].range]) }.joined(separator: " "))
        return !PassageFaults(text: plain, language: criterion.language, signals: signals).found().contains { $0.kind == fault.kind }
    }
}
