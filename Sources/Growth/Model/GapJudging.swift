import Careers
import Evidence

/// Holds each expectation of the next level against the last shared review.
struct GapJudging: Sendable {
    let place: GapPlace
    let reviewed: ReviewedLadder?
    let evidence: [CompetencyID: EvidenceTally]?

    private var grid: LadderGrid { place.grid }

    var rule: ProgressionRule? { place.next.flatMap { grid.rule(for: $0.id) } }

    var lines: [GapLine] {
        guard let next = place.next else { return [] }
        return grid.competencies.compactMap { competency in
            guard let expectation = grid.expectation(of: competency.id, at: next.id) else { return nil }
            let judged = judge(competency.id, at: next, expectation)
            return GapLine(
                competency: competency, expectation: expectation, finding: judged?.finding, testimony: judged?.testimony,
                evidence: evidence?[competency.id])
        }
    }

    var unwritten: [Competency] {
        guard let next = place.next else { return [] }
        return grid.competencies.filter { grid.expectation(of: $0.id, at: next.id) == nil }
    }

    var prerequisites: [PrerequisiteLine] {
        wanted.compactMap { prerequisite in
            guard case .shown(let id, let levelID) = prerequisite, let competency = grid.competency(id), let level = grid.level(levelID)
            else { return nil }
            let finding = judge(id, at: level, grid.expectation(of: id, at: levelID))?.finding
            return PrerequisiteLine(competency: competency, level: level, finding: finding)
        }
    }

    var conditions: [LocalizedText] {
        wanted.compactMap { if case .condition(let text) = $0 { text } else { nil } }
    }

    private var wanted: [Prerequisite] { place.next.flatMap { grid.prerequisites[$0.id] } ?? [] }

    /// Nil without a shared review.
    private func judge(_ competency: CompetencyID, at level: Level, _ expectation: Expectation?) -> (finding: Finding, testimony: Testimony?)? {
        guard let reviewed else { return nil }
        guard let place = reviewed.place(of: competency, at: level, expectation) else { return (Finding(.notShown, .notReviewed), nil) }
        let testimony = reviewed.testimony(of: place.competency)
        return (testimony.finding(at: place.level), testimony)
    }
}
