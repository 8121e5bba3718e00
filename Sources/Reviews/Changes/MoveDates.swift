import Foundation
import Kernel
import Storage

/// Moves dates of a launched cycle. Everybody concerned is told, and what was moved stays written beside its reason.
package enum MoveDates {
    package static func perform(
        _ days: [CycleDate: Day], of cycle: ReviewCycle, from version: Int, because reason: WrittenText, permit: DateMoving, in db: Write
    ) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        _ = try db.rows("SELECT id FROM review_cycles WHERE id = \(cycle.id) \(.forUpdate)")
        guard let stored = try ReviewCycle.stored(cycle.id, of: db.organization, in: db), stored.version == version else {
            throw Refusal.conflict(CycleWords.changedMeanwhile)
        }
        // A gate whose job is late is begun first: a stage whose last day is over does not open again.
        try PassGates.begin(stored, in: db)
        let calendar = stored.plan.calendar
        let moved = days.filter { calendar[$0.key] != $0.value }
        try refuse(moved, of: calendar, on: Day(of: db.now, in: calendar.zone))
        let after = calendar.moving(moved)
        try store(after, of: cycle.id, recording: event(cycle.id, calendar, moved, reason), in: db)
        try keep(moved, of: cycle.id, calendar, reason, by: author, in: db)
        for state in CycleState.dated {
            guard let opening = after.opening(of: state), opening != calendar.opening(of: state), let day = after.firstDay(of: state) else { continue }
            try db.enqueue(Job(PassGates.kind, payload: cycle.id.description, at: opening, key: "\(cycle.id):\(state.rawValue):\(day)"))
        }
        try TellConcerned.perform(.moved, of: cycle.id, in: db)
        if let now = try ReviewCycle.stored(cycle.id, of: db.organization, in: db) { try PassGates.begin(now, in: db) }
    }

    private static func refuse(_ moved: [CycleDate: Day], of calendar: CycleCalendar, on today: Day) throws {
        guard !moved.isEmpty else { throw Refusal.invalid(nil, ChangeWords.nothingMoved) }
        let obstacles = calendar.obstacles(to: moved, on: today)
        guard obstacles.isEmpty else {
            throw Refusal.invalid(
                CycleDate.allCases.compactMap { date in
                    obstacles[date].map { Problem(field: date.rawValue, text: ChangeWords.obstacle($0)) }
                })
        }
    }

    private static func event(_ cycle: CycleID, _ calendar: CycleCalendar, _ moved: [CycleDate: Day], _ reason: WrittenText) -> Event {
        var details: [String: JSON] = ["reason": .string(reason.text)]
        for (date, day) in moved { details[date.rawValue] = .string("\(calendar[date])/\(day)") }
        return Event("cycle.dates_moved", "cycle", cycle, .object(details))
    }

    private static func store(_ calendar: CycleCalendar, of cycle: CycleID, recording event: Event, in db: Write) throws {
        try db.run(
            """
            UPDATE review_cycles SET starts_on = \(calendar.startsOn), nominations_due_on = \(calendar.nominationsDueOn),
                answers_due_on = \(calendar.answersDueOn), writing_due_on = \(calendar.writingDueOn), sharing_due_on = \(calendar.sharingDueOn),
                conversation_due_on = \(calendar.conversationDueOn), version = version + 1
            WHERE id = \(cycle) AND organization_id = \(db.organization)
            """, recording: event)
    }

    private static func keep(
        _ moved: [CycleDate: Day], of cycle: CycleID, _ calendar: CycleCalendar, _ reason: WrittenText, by author: PersonID, in db: Write
    ) throws {
        let id = db.id(CycleMoveID.self)
        try db.run(
            """
            INSERT INTO cycle_moves (id, organization_id, cycle_id, reason, reason_language, moved_by, moved_at)
            VALUES (\(id), \(db.organization), \(cycle), \(reason.text), \(reason.language), \(author), \(db.now))
            """, unrecorded: "part of cycle.dates_moved")
        for (date, day) in moved {
            try db.run(
                """
                INSERT INTO cycle_moved_dates (move_id, date_name, organization_id, former_on, new_on)
                VALUES (\(id), \(date), \(db.organization), \(calendar[date]), \(day))
                """, unrecorded: "part of cycle.dates_moved")
        }
    }
}
