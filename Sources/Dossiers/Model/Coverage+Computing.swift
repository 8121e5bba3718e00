import Careers
import Evidence
import Kernel
import Reviews

extension Coverage {
    package init(_ ground: CoverageGround) {
        var seen: Set<EvidenceID> = []
        let cited = ground.claims.flatMap(\.evidence).filter { seen.insert($0.id).inserted }
        let authors = Set(cited.map(\.author))
        let count = { (kinds: Set<EvidenceKind>) in cited.count { kinds.contains($0.kind) } }
        self.init(
            facts: cited.count,
            sources: EvidenceKind.allCases.compactMap { kind in
                let facts = count([kind])
                return facts == 0 ? nil : Source(kind: kind, facts: facts)
            },
            measures: count([.measure]), documents: count([.document, .decision]), accounts: count([.observation, .message, .customerFeedback]),
            authors: authors.count, otherAuthors: authors.subtracting(ground.managers).count, months: ground.months(of: cited),
            earlier: cited.count { $0.happenedOn < ground.from }, themesWithoutClaim: ground.themesWithoutClaim,
            themesWithoutFact: ground.themesWithoutFact, claimsWithoutEvidence: ground.claims.filter(\.isBare).map(\.id),
            claimsOnAnswersAlone: ground.claimsOnAnswersAlone,
            contradictions: ground.assessments.flatMap(ground.contradictions))
    }
}

extension CoverageGround {
    private static let mostMonths = 36

    /// Every month of the period, those without any fact as well.
    fileprivate func months(of facts: [EvidenceItem]) -> [Coverage.Month] {
        var months: [Coverage.Month] = []
        var first = Day(year: from.year, month: from.month, day: 1) ?? from
        while first <= to, months.count < Self.mostMonths {
            let next = first.adding(months: 1)
            let count = facts.count { $0.happenedOn >= max(first, from) && $0.happenedOn < next && $0.happenedOn <= to }
            months.append(Coverage.Month(month: String(first.description.prefix(7)), facts: count))
            first = next
        }
        return months
    }

    /// Absent rather than empty: files of before this was counted say nothing of it.
    fileprivate var claimsOnAnswersAlone: [ClaimID]? {
        let alone = claims.filter { $0.evidence.isEmpty && !$0.answers.isEmpty }.map(\.id)
        return alone.isEmpty ? nil : alone
    }

    fileprivate var themesWithoutClaim: [ThemeID] {
        let spoken = Set(claims.map(\.theme))
        return subjects.themes.map(\.id).filter { !spoken.contains($0) }
    }

    /// A theme has a fact when one is attached to a competency of it, or supports a claim of it.
    fileprivate var themesWithoutFact: [ThemeID] {
        let supported = Set(claims.filter { !$0.evidence.isEmpty }.map(\.theme))
        let tagged = subjects.competencies(of: claims.flatMap(\.evidence).flatMap { $0.competencies.map(\.id) })
        return subjects.themes.filter { theme in
            !supported.contains(theme.id) && !theme.competencies.contains { tagged.contains($0.id) }
        }.map(\.id)
    }

    fileprivate func contradictions(with assessment: Assessment) -> [Coverage.Contradiction] {
        grid.rows.flatMap { row -> [Coverage.Contradiction] in
            guard let placement = assessment.answers.first(where: { $0.competency == row.id })?.placement else { return [] }
            return others(on: row.id, than: placement).map { other in
                Coverage.Contradiction(
                    competency: row.id, manager: assessment.author, placement: grid.order(of: placement) ?? 0, side: other.side, name: other.name,
                    said: other.said)
            }
        }
    }

    private struct Other { let side: Coverage.Contradiction.Side, name: String?, said: PublishedStatement }

    private func others(on competency: CompetencyID, than placement: Placement) -> [Other] {
        var others: [Other] = []
        if let own = own.first(where: { $0.competency == competency })?.placement, own != placement {
            others.append(Other(side: .own, name: nil, said: PublishedStatement(single: grid.order(of: own) ?? 0)))
        }
        let sides: [(kind: Contribution.Kind, side: Coverage.Contradiction.Side)] = [(.peer, .peer), (.crossTeam, .crossTeam), (.report, .report)]
        for (kind, side) in sides {
            for voice in voices where voice.kind == kind {
                guard let said = voice.assessment.answers.first(where: { $0.competency == competency })?.placement, said != placement else { continue }
                others.append(Other(side: side, name: voice.assessment.author, said: PublishedStatement(single: grid.order(of: said) ?? 0)))
            }
            guard let said = snapshots[kind]?.statement(of: competency), said.differs(from: placement, on: grid) else { continue }
            others.append(Other(side: side, name: nil, said: PublishedStatement(said, on: grid)))
        }
        return others
    }
}

extension Statement {
    /// Whether what is published says something else than a placement; what is withheld says nothing.
    fileprivate func differs(from placement: Placement, on grid: Grid) -> Bool {
        switch self {
        case .withheld: return false
        case .majority(let other): return other != placement
        case .spread(let lowest, let highest):
            guard let order = grid.order(of: placement), let low = grid.order(of: lowest), let high = grid.order(of: highest) else { return true }
            return order < low || order > high
        case .counts(let counts):
            let same = counts.first { $0.placement == placement }?.answers ?? 0
            return same * 2 < counts.reduce(0) { $0 + $1.answers }
        }
    }
}
