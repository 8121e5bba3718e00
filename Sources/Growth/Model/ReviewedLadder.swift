import Careers
import Foundation
import Kernel
import Reviews

/// A shared review read on its own ladder: levels become their numbers, and expectations are found again by what they keep across versions.
struct ReviewedLadder: Sendable {
    /// An expectation as it stood on the ladder of the review.
    struct Place: Sendable, Equatable {
        let competency: CompetencyID
        let level: Int
    }

    let review: SharedReview
    let isOfAnotherLadder: Bool
    private let orders: [LevelID: Int]
    /// Only needed on another ladder.
    private let places: [ExpectationIdentity: Place]

    /// - Parameter former: the ladder of the review when it is not the present one; nil when it cannot be read any more.
    init(_ review: SharedReview, on present: LadderGrid, former: LadderGrid?) {
        self.review = review
        isOfAnotherLadder = !present.levels.contains { $0.id == review.level }
        let grid = isOfAnotherLadder ? former : present
        orders = Dictionary((grid?.levels ?? []).map { ($0.id, $0.order) }, uniquingKeysWith: { first, _ in first })
        places = Dictionary(
            (isOfAnotherLadder ? former?.expectations ?? [] : []).compactMap { expectation in
                grid?.level(expectation.level).map { (expectation.identity, Place(competency: expectation.competency, level: $0.order)) }
            }, uniquingKeysWith: { first, _ in first })
    }

    func place(of competency: CompetencyID, at level: Level, _ expectation: Expectation?) -> Place? {
        isOfAnotherLadder ? expectation.flatMap { places[$0.identity] } : Place(competency: competency, level: level.order)
    }

    func testimony(of competency: CompetencyID) -> Testimony {
        let answer = { (answers: [CompetencyAnswer]) in answers.first { $0.competency == competency } }
        return Testimony(
            managers: review.managers.map {
                Testimony.Judge(name: $0.author, sight: sight(answer($0.answers)), isUnsure: answer($0.answers)?.confidence == .low)
            },
            own: sight(answer(review.own)), peers: published(.peer, competency) ?? signed([.peer], competency),
            otherTeams: published(.crossTeam, competency) ?? signed([.crossTeam], competency),
            reports: published(.report, competency) ?? signed([.report], competency))
    }

    private func sight(_ answer: CompetencyAnswer?) -> Sight {
        switch answer?.placement {
        case nil: .unanswered
        case .unseen?: .unseen
        case .level(let level)?: orders[level].map { .level($0) } ?? .unanswered
        }
    }

    private func order(of placement: Placement) -> Int? {
        if case .level(let level) = placement { orders[level] } else { nil }
    }

    /// How many of those who sign saw each level: here their names would add nothing.
    private func signed(_ kinds: [Contribution.Kind], _ competency: CompetencyID) -> PublishedSight? {
        let sheets = kinds.flatMap { review.attributed[$0] ?? [] }
        let placements = sheets.compactMap { sheet in sheet.answers.first { $0.competency == competency }?.placement }
        let seen = Dictionary(grouping: placements) { order(of: $0) ?? 0 }
        guard !seen.isEmpty else { return nil }
        return .counts(seen.keys.sorted().map { PublishedSight.Count(level: $0 == 0 ? nil : $0, answers: seen[$0]?.count ?? 0) })
    }

    private func published(_ kind: Contribution.Kind, _ competency: CompetencyID) -> PublishedSight? {
        guard let snapshot = review.snapshots[kind], !snapshot.isWithheld else { return nil }
        switch snapshot.statement(of: competency) {
        case .withheld: return nil
        case .majority(let placement): return .majority(order(of: placement))
        case .spread(let lowest, let highest):
            guard let low = orders[lowest], let high = orders[highest] else { return nil }
            return .spread(lowest: low, highest: high)
        case .counts(let counts): return .counts(counts.map { .init(level: order(of: $0.placement), answers: $0.answers) })
        }
    }
}
