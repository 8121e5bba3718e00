import Kernel

extension Statement {
    /// - Parameter levels: from the lowest to the highest.
    package init(_ placements: [Placement], least: Int, levels: [GridLevelID]) {
        guard placements.count >= least else { self = .withheld; return }
        let counts = Dictionary(placements.map { ($0, 1) }, uniquingKeysWith: +)
        let ordered = [.unseen] + levels.map { Placement.level($0) }
        guard placements.count == least else {
            self = .counts(ordered.compactMap { place in counts[place].map { Count(placement: place, answers: $0) } })
            return
        }
        if let (place, _) = counts.first(where: { $0.value * 2 > least }) { self = .majority(place); return }
        let seen = levels.filter { counts[.level($0)] != nil }
        if let lowest = seen.first, let highest = seen.last { self = .spread(lowest: lowest, highest: highest) } else { self = .majority(.unseen) }
    }
}

extension Snapshot {
    /// - Parameter shuffled: takes the order away from comments, so that it says nothing of who wrote.
    package init(
        of forms: [[CompetencyAnswer]], on grid: Grid, _ thresholds: Thresholds, shuffled: ([WrittenText]) -> [WrittenText] = { $0.shuffled() }
    ) {
        let levels = grid.levels.map(\.id)
        let given = forms.map { Dictionary($0.map { ($0.competency, $0) }, uniquingKeysWith: { first, _ in first }) }
        count = forms.count >= thresholds.placements ? forms.count : nil
        self.thresholds = [thresholds.placements, thresholds.comments]
        lines = grid.rows.map { row in
            let placements = given.compactMap { $0[row.id]?.placement }
            return Line(competency: row.id, statement: Statement(placements, least: thresholds.placements, levels: levels))
        }
        remarks = grid.rows.map { row in
            let written = given.compactMap { $0[row.id]?.comment }
            return Remarks(competency: row.id, comments: written.count >= thresholds.comments ? shuffled(written) : nil)
        }
    }
}
