import Kernel
import Storage

/// Somebody's last day, a correction of it, or that they stay after all.
///
/// Everything dated ends with them. When the day moves, the teams and lines that ended with it move along; roles never come back by themselves.
package enum RecordDeparture {
    static let dayField = "left_on"

    /// - Parameter checksLoops: false for many at once, whose loops are looked for when all have moved.
    package static func perform(
        _ person: PersonID, on last: Day?, today: Day, checksLoops: Bool = true, permit: DirectoryEditing, in db: Write
    ) throws {
        try StructureTurn.take(in: db)
        let employment = try Employment.find(person, in: db)
        guard employment.leftOn != last else { return }
        try permit.moveDoor(of: person, in: db)
        if let last, let joined = employment.joinedOn, last < joined {
            throw Refusal.invalid(dayField, DepartureWords.beforeArrival(joined))
        }
        if let old = employment.leftOn, last.map({ $0 > old }) ?? true {
            try prolong(employment, from: old, to: last, in: db)
            if checksLoops { try refuseLoop(from: old, in: db) }
        }
        try db.run(
            "UPDATE people SET left_on = \(orNull: last), version = version + 1 WHERE id = \(person) AND organization_id = \(db.organization)",
            recording: Event(last == nil ? "person.stayed" : "person.left", "person", person, ["on": .of(last)]))
        guard let last else { return }
        let administers = try RoleGrant.of(person, of: db.organization, in: db).contains { $0.role == .admin && !$0.span.isOver(on: today) }
        try end(person, on: last, in: db)
        if administers { try LastAdministrator.check(from: max(last.adding(days: 1), today), field: dayField, in: db) }
    }

    private static func end(_ person: PersonID, on last: Day, in db: Write) throws {
        let organization = db.organization
        let memberships = try Membership.of(person, of: organization, in: db)
        try Membership.carryOut(Transition.steps(ending: memberships, on: last), for: person, in: db)
        let lines = try ReportingLine.toManagers(of: person, of: organization, in: db) + ReportingLine.toReports(of: person, of: organization, in: db)
        try ReportingLine.carryOut(Transition.steps(ending: lines, on: last), for: person, in: db)
        let grants = try RoleGrant.of(person, of: organization, in: db)
        try RoleGrant.carryOut(Transition.steps(ending: grants, on: last), for: person, in: db)
        for relation in try Relation.all(of: organization, in: db) where relation.holder == person {
            try relation.end(on: last, in: db)
        }
    }

    /// What ended with the departure lasts as long as the person does, unless something took its place.
    private static func prolong(_ employment: Employment, from old: Day, to last: Day?, in db: Write) throws {
        let person = employment.person
        let memberships = try Membership.of(person, of: db.organization, in: db).filter { $0.span.to == old }
        try Membership.carryOut(memberships.map { .end($0, on: last) }, for: person, in: db)
        let own = try ReportingLine.toManagers(of: person, of: db.organization, in: db).filter { $0.span.to == old }
        let reports = try ReportingLine.toReports(of: person, of: db.organization, in: db).filter { line in
            guard line.span.to == old else { return false }
            return try !ReportingLine.toManagers(of: line.person, of: db.organization, in: db).contains { $0.span.from > old }
        }
        let others = try Person.employments(of: own.map(\.manager) + reports.map(\.person), in: db)
        let steps: [DatedStep<ReportingLine>] = (own + reports).map { line in
            let other = others[line.person == person ? line.manager : line.person]
            return .end(line, on: [last, other?.leftOn].compactMap { $0 }.min())
        }
        try ReportingLine.carryOut(steps, for: person, in: db)
    }

    /// Lines that last longer than they did may meet those that came after them.
    static func refuseLoop(from day: Day, in db: Write) throws {
        let structure = ReportingStructure(try ReportingLine.all(notOverOn: day, of: db.organization, in: db))
        guard let loop = structure.firstLoop(from: day) else { return }
        throw Refusal.invalid(dayField, LineWords.loop(try loop.people.map { try Person.find($0, in: db).name }, on: loop.day))
    }
}
