import Kernel

/// Something that ties a person to one target for a time: a line to a manager, a membership of a team.
package protocol DatedRelation: Sendable {
    associatedtype Target: Hashable & Sendable
    var id: ID<Self> { get }
    var target: Target { get }
    var span: DaySpan { get }
}

/// One thing to do to a person's relations of one kind.
package enum DatedStep<Relation: DatedRelation>: Sendable {
    case begin(Relation.Target, DaySpan)
    /// A new last day, or none.
    case end(Relation, on: Day?)
    /// It would have begun later and never did.
    case remove(Relation)
}

package enum Transition {
    /// What to do so that from a day on the targets are exactly these. What ended before that day is left as it was.
    package static func steps<R: DatedRelation>(
        from existing: [R], to wanted: [R.Target], on day: Day, until last: (R.Target) -> Day?
    ) -> [DatedStep<R>] {
        var steps: [DatedStep<R>] = []
        var kept: Set<R.Target> = []
        for relation in existing where !relation.span.isOver(on: day) {
            if wanted.contains(relation.target), relation.span.contains(day), kept.insert(relation.target).inserted {
                if relation.span.to != last(relation.target) { steps.append(.end(relation, on: last(relation.target))) }
            } else if relation.span.from < day {
                steps.append(.end(relation, on: day.adding(days: -1)))
            } else {
                steps.append(.remove(relation))
            }
        }
        for target in wanted where kept.insert(target).inserted {
            if let span = DaySpan(from: day, to: last(target)) { steps.append(.begin(target, span)) }
        }
        return steps
    }

    /// What to do when somebody's last day is known: nothing lasts longer, what would have begun later does not.
    package static func steps<R: DatedRelation>(ending existing: [R], on last: Day) -> [DatedStep<R>] {
        existing.compactMap { relation in
            if relation.span.from > last { return .remove(relation) }
            return relation.span.to.map { $0 <= last } ?? false ? nil : .end(relation, on: last)
        }
    }
}
