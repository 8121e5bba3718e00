import Careers
import Kernel
import Reviews

/// An answer of the review that a claim rests on: one the person signed, or what is published of a confidential perspective. One answer given in
/// confidence has no such name, so that nobody can cite it.
package struct CitedAnswer: Sendable, Hashable, Codable {
    package enum Source: String, StoredWord, Sendable, Codable, CaseIterable {
        case own = "self"
        case peer
        case crossTeam = "cross_team"
        case report

        /// Nil for the person's own.
        var perspective: Contribution.Kind? {
            switch self {
            case .own: nil
            case .peer: .peer
            case .crossTeam: .crossTeam
            case .report: .report
            }
        }
    }

    package let source: Source
    package let competency: CompetencyID
}

extension ReviewFile {
    /// What a claim may cite, in the order of the grid: answers that say something, among those whoever prepares the file already reads.
    var citableAnswers: [CitedAnswer] {
        grid.rows.flatMap { row in
            CitedAnswer.Source.allCases.map { CitedAnswer(source: $0, competency: row.id) }.filter(says)
        }
    }

    private func says(_ cited: CitedAnswer) -> Bool {
        if let kind = cited.source.perspective { return snapshots[kind].map { $0.statement(of: cited.competency) != .withheld } ?? false }
        return answer(cited).map { $0.placement != nil || $0.comment != nil } ?? false
    }

    /// What it says, as a dossier would.
    func said(_ cited: CitedAnswer) -> PublishedStatement? {
        if let kind = cited.source.perspective { return snapshots[kind].map { PublishedStatement($0.statement(of: cited.competency), on: grid) } }
        return answer(cited)?.placement.map { PublishedStatement(single: grid.order(of: $0) ?? 0) }
    }

    /// The person's own words; those of a perspective are nobody's.
    func words(_ cited: CitedAnswer) -> WrittenText? { cited.source == .own ? answer(cited)?.comment : nil }

    private func answer(_ cited: CitedAnswer) -> CompetencyAnswer? { own?.answers.first { $0.competency == cited.competency } }
}
