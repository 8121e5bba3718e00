import Foundation
import Kernel
import Storage

/// Once a day: how many forms of their own people still owe. HR reads these figures and no others. They are read at once and stored some people at a
/// time; stopped in between, they are counted again.
enum CountOutstanding {
    static let kind = "reviews.count"
    private static let atOnce = 1_000

    static let job = JobHandler(kind) { payload, organization, services in
        guard let id = CycleID(payload) else { return }
        let now = services.clock.now
        let found = try await services.read(in: organization) { db in
            try ReviewCycle.stored(id, of: organization, in: db).map { try OutstandingForms.of($0, at: now, in: db) }
        }
        guard let found else { return }
        try await services.write(in: organization) { try begin(found, in: $0) }
        var rest = found.people[...]
        while !rest.isEmpty {
            let people = Array(rest.prefix(atOnce))
            let isCurrent = try await services.write(in: organization) { try store(people, of: found, in: $0) }
            guard isCurrent else { return }
            rest = rest.dropFirst(atOnce)
        }
    }

    /// The first of a cycle, once people are asked; each one then plans that of the next day.
    static func first(of cycle: ReviewCycle, at now: Date) -> Job {
        let today = Day(of: now, in: cycle.plan.calendar.zone)
        return Job(kind, payload: cycle.id.description, at: now, key: "\(cycle.id):\(today)")
    }

    private static func begin(_ found: OutstandingForms, in db: Write) throws {
        guard found.isCounted else { return }
        if let share = found.share { try AnonymousProgress.keep(share, of: found.cycle.id, on: found.today, in: db) }
        let next = found.today.adding(days: 1)
        try db.enqueue(
            Job(kind, payload: found.cycle.id.description, at: next.beginning(in: found.cycle.plan.calendar.zone), key: "\(found.cycle.id):\(next)"))
    }

    /// - Returns: false when the cycle has gone on to another stage, where something else is counted.
    private static func store(_ people: [PersonID], of found: OutstandingForms, in db: Write) throws -> Bool {
        let cycle = try ReviewCycle.stored(found.cycle.id, of: db.organization, in: db)
        guard cycle?.state(at: db.now) == found.state else { return false }
        try db.run(
            "DELETE FROM outstanding_forms WHERE cycle_id = \(found.cycle.id) AND person_id IN (\(list: people))", unrecorded: "counted again each day")
        let rows: [Query] = people.compactMap { person -> Query? in
            guard let line = found.lines[person] else { return nil }
            return "(\(found.cycle.id), \(person), \(db.organization), \(line.asked), \(line.forms), \(found.today))"
        }
        try db.insert(
            rows, into: "INSERT INTO outstanding_forms (cycle_id, person_id, organization_id, asked, forms, counted_on)",
            unrecorded: "counted again each day")
        return true
    }
}
