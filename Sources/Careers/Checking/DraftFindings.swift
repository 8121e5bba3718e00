import Kernel

/// Reads every expectation of a draft, in each language it is written in.
package enum DraftFindings {
    package static func of(_ draft: FrameworkDraft) -> [PlacedFinding] {
        draft.ladders.flatMap { ladder in Language.allCases.flatMap { of(ladder, in: $0) } }
    }

    package static func of(_ ladder: LadderDraft, in language: Language) -> [PlacedFinding] {
        let written = ladder.expectations.compactMap { expectation in expectation.text?[language].map { (expectation, $0) } }
        let index = RepetitionIndex(written.map { (text: $0.1, group: $0.0.competency) })
        let kinds = kinds(of: ladder)
        let below = below(written, in: ladder)
        return written.enumerated().flatMap { position, entry in
            let (expectation, text) = entry
            let criterion = Criterion(
                text: text, language: language, kind: kinds[expectation.competency] ?? nil, below: below[position],
                signals: expectation.signals.map { $0.preferring(language) })
            return CriterionCheck.findings(of: criterion, isRepeated: index.isRepeated(position)).map {
                PlacedFinding(
                    ladder: ladder.key, competency: expectation.competency, level: expectation.level, language: language, text: text, finding: $0)
            }
        }
    }

    private static func kinds(of ladder: LadderDraft) -> [String: ThemeKind?] {
        var kinds: [String: ThemeKind?] = [:]
        for theme in ladder.themes {
            for competency in theme.competencies { kinds[competency.key] = theme.kind }
        }
        return kinds
    }

    /// For each text, that of the nearest level below for the same competency.
    private static func below(_ written: [(ExpectationDraft, String)], in ladder: LadderDraft) -> [String?] {
        var byCompetency: [String: [(level: Int, text: String)]] = [:]
        for (expectation, text) in written { byCompetency[expectation.competency, default: []].append((expectation.level, text)) }
        return written.map { expectation, _ in
            byCompetency[expectation.competency]?.filter { $0.level < expectation.level }.max { $0.level < $1.level }?.text
        }
    }
}
