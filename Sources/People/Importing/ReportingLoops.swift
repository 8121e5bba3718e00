import Kernel

/// Finds the loops that the lines of the file would close, together with the reporting lines of people the file does not speak of.
///
/// Everybody has one manager at most, so a walk upwards that marks whom it has met visits everybody once.
struct ReportingLoops {
    private let rows: [PersonRow]
    private let sheet: PeopleSheet
    private let registry: PeopleRegistry

    init(rows: [PersonRow], sheet: PeopleSheet, registry: PeopleRegistry) {
        self.rows = rows
        self.sheet = sheet
        self.registry = registry
    }

    func report(to problems: inout ProblemList) {
        guard sheet.has(.manager) else { return }
        var walkOf: [PersonRow.Manager: Int] = [:]
        for start in rows.indices {
            var path: [PersonRow.Manager] = []
            var next: PersonRow.Manager? = .row(start)
            while let here = next, walkOf[here] == nil {
                walkOf[here] = start
                path.append(here)
                next = manager(of: here)
            }
            guard let closing = next, walkOf[closing] == start, let first = path.firstIndex(of: closing) else { continue }
            report(Array(path[first...]), to: &problems)
        }
    }

    private func manager(of somebody: PersonRow.Manager) -> PersonRow.Manager? {
        switch somebody {
        case .row(let index): rows[index].manager
        case .person(let id): registry.known[id]?.manager.map(registry.standing)
        }
    }

    /// A loop among people the file does not speak of is none of its doing.
    private func report(_ loop: [PersonRow.Manager], to problems: inout ProblemList) {
        let lines = loop.compactMap { somebody -> Int? in if case .row(let index) = somebody { index } else { nil } }
        guard let first = lines.min(), let start = loop.firstIndex(of: .row(first)) else { return }
        let members = (loop[start...] + loop[..<start]).map(member)
        problems.add(.reportingLoop(members), in: sheet.rows[first], .manager)
    }

    private func member(_ somebody: PersonRow.Manager) -> LoopMember {
        switch somebody {
        case .row(let index): LoopMember(name: rows[index].name, line: rows[index].line)
        case .person(let id): LoopMember(name: registry.known[id]?.name ?? "?", line: nil)
        }
    }
}
