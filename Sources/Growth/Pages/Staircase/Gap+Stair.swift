import Careers
import Kernel
import Site

extension Gap {
    /// Above this many expectations the riser says how many there are of each verdict, not their names.
    static let mostRungs = 14

    /// Nil off every ladder.
    func stair(in frame: Frame, isShort: Bool = false) -> Stair? {
        guard let place, let own = place.grid.levels.firstIndex(where: { $0.id == place.level.id }) else { return nil }
        return Stair(
            steps: place.grid.levels.map { level in
                Stair.Step(
                    order: level.order, name: level.name.preferring(frame.language), scope: level.scope?.preferring(frame.language),
                    forks: place.tracks.contains { $0.firstLevel == level.order })
            },
            own: own, rungs: isShort || lines.count > Self.mostRungs ? countedRungs(in: frame) : namedRungs(in: frame),
            who: isOwn ? frame.say(StairWords.you) : reading.givenName, initials: Initials.of(reading.name))
    }

    private func namedRungs(in frame: Frame) -> [Stair.Rung] {
        let ranked = lines.enumerated().sorted { left, right in
            guard let first = left.element.finding?.verdict, let second = right.element.finding?.verdict, first != second else {
                return left.offset < right.offset
            }
            return first < second
        }
        return ranked.map { Stair.Rung($0.element.competency.name.preferring(frame.language), $0.element.finding?.verdict) }
    }

    private func countedRungs(in frame: Frame) -> [Stair.Rung] {
        guard !lines.isEmpty else { return [] }
        guard source != nil else { return [Stair.Rung(frame.say(SummaryWords.expectations(lines.count)), nil)] }
        return Verdict.allCases.compactMap { verdict in
            let count = count(verdict)
            return count > 0 ? Stair.Rung(frame.say(VerdictWords.count(verdict, count)), verdict) : nil
        }
    }
}
