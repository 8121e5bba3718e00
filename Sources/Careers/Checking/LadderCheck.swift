import Kernel

/// Reads every statement of a ladder in one language. Each statement is a criterion of its own; the signals are those of its expectation.
package struct LadderCheck: Sendable {
    /// Every statement read, in the ladder's order, with or without a finding.
    package let statements: [CheckedStatement]

    package init(_ ladder: LadderDraft, in language: Language) {
        let written = ladder.expectations.map { Written($0, in: language) }
        let lines = written.flatMap { expectation in expectation.texts.indices.map { Line(expectation: expectation, index: $0) } }
        let index = RepetitionIndex(lines.map { (text: $0.text, group: $0.expectation.place.competency) })
        let kinds = Self.kinds(of: ladder)
        let below = Below(written)
        statements = lines.enumerated().map { position, line in
            let place = line.expectation.place
            let criterion = Criterion(
                text: line.text, language: language, kind: kinds[place.competency], below: below.text(like: line.text, below: place, language),
                signals: line.expectation.signals)
            let twin = index.repeated(by: position).map { lines[$0].expectation.place }
            let findings = CriterionCheck.findings(of: criterion, isRepeated: twin != nil)
            return CheckedStatement(
                place: place, language: language, text: line.text, findings: findings.filter { $0.kind != .noSignal || line.index == 0 }, twin: twin)
        }
    }

    package var faulty: [CheckedStatement] { statements.filter { !$0.findings.isEmpty } }

    /// How many findings of each kind, in the order of the kinds; kinds without any are left out.
    package var counts: [(kind: FindingKind, count: Int)] {
        FindingKind.allCases.map { kind in (kind, statements.reduce(0) { $0 + $1.findings.count { $0.kind == kind } }) }.filter { $0.count > 0 }
    }

    private static func kinds(of ladder: LadderDraft) -> [String: ThemeKind] {
        let pairs = ladder.themes.flatMap { theme in theme.competencies.compactMap { competency in theme.kind.map { (competency.key, $0) } } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private struct Line {
        let expectation: Written
        let index: Int
        var text: String { expectation.texts[index] }
    }

    /// What an expectation says in the language asked for.
    private struct Written {
        let place: CheckedStatement.Place
        let texts: [String]
        let signals: [String]

        init(_ expectation: ExpectationDraft, in language: Language) {
            place = .init(competency: expectation.competency, level: expectation.level)
            texts = expectation.statements.compactMap { $0.text[language] }
            signals = expectation.signals.map { $0.preferring(language) }
        }
    }

    /// The statements one level down, for each competency.
    private struct Below {
        private let byCompetency: [String: [Written]]

        init(_ written: [Written]) {
            byCompetency = Dictionary(grouping: written.filter { !$0.texts.isEmpty }, by: \.place.competency)
        }

        /// Of the statements of the nearest level below, the one that differs from this by a degree only, if any.
        func text(like text: String, below place: CheckedStatement.Place, _ language: Language) -> String? {
            let lower = byCompetency[place.competency]?.filter { $0.place.level < place.level }.max { $0.place.level < $1.place.level }
            guard let lower else { return nil }
            let read = ReadText(text)
            return lower.texts.first { DegreeComparison(text: read, below: ReadText($0), language: language).changed() != nil }
        }
    }
}
