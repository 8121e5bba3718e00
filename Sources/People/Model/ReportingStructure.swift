import Kernel

/// Who reports to whom, over time: enough to see whether a change would make somebody their own manager's manager.
package struct ReportingStructure: Sendable {
    private var lines: [PersonID: [ReportingLine]]

    package struct Loop: Error, Sendable, Equatable {
        /// Each reports to the next, and the last to the first.
        package let people: [PersonID]
        package let day: Day
    }

    package init(_ lines: [ReportingLine]) {
        self.lines = Dictionary(grouping: lines, by: \.person)
    }

    package func lines(of person: PersonID) -> [ReportingLine] { lines[person] ?? [] }

    package mutating func apply(_ steps: [DatedStep<ReportingLine>], to person: PersonID, id: () -> ID<ReportingLine>) {
        for step in steps {
            switch step {
            case .begin(let manager, let span):
                lines[person, default: []].append(ReportingLine(id: id(), person: person, manager: manager, span: span))
            case .end(let line, let last):
                lines[person]?.removeAll { $0.id == line.id }
                guard let span = line.span.ending(last) else { continue }
                lines[person, default: []].append(ReportingLine(id: line.id, person: person, manager: line.manager, span: span))
            case .remove(let line): lines[person]?.removeAll { $0.id == line.id }
            }
        }
    }

    /// Nothing to or from these people lasts longer than their last day.
    package mutating func end(_ leavers: [PersonID: Day]) {
        guard !leavers.isEmpty else { return }
        lines = lines.mapValues { held in
            held.compactMap { line in
                guard let last = [leavers[line.person], leavers[line.manager], line.span.to].compactMap({ $0 }).min() else { return line }
                return line.span.ending(last).map { ReportingLine(id: line.id, person: line.person, manager: line.manager, span: $0) }
            }
        }
    }

    /// A loop closes on the day one of its lines begins, so those days are enough.
    package func firstLoop(from day: Day) -> Loop? {
        let days = Set(lines.values.joined().map { max($0.span.from, day) }).sorted()
        for day in days {
            if let people = loop(on: day) { return Loop(people: people, day: day) }
        }
        return nil
    }

    private func loop(on day: Day) -> [PersonID]? {
        var settled: Set<PersonID> = []
        for start in lines.keys.sorted() where !settled.contains(start) {
            if let loop = loop(from: start, on: day, settled: &settled) { return loop }
        }
        return nil
    }

    /// Depth first without recursion: a chain of managers may be as long as the company is large.
    private func loop(from start: PersonID, on day: Day, settled: inout Set<PersonID>) -> [PersonID]? {
        var path = [start]
        var waiting = [managers(of: start, on: day)]
        while let person = path.last {
            guard let next = waiting[waiting.count - 1].popLast() else {
                settled.insert(person)
                path.removeLast()
                waiting.removeLast()
                continue
            }
            if let index = path.firstIndex(of: next) { return Array(path[index...]) }
            if settled.contains(next) { continue }
            path.append(next)
            waiting.append(managers(of: next, on: day))
        }
        return nil
    }

    private func managers(of person: PersonID, on day: Day) -> [PersonID] {
        lines(of: person).filter { $0.span.contains(day) }.map(\.manager)
    }
}
