import Careers
import Foundation
import Kernel
import Reviews
import Storage

/// A change that both sides want takes effect on its day: the person's dated level changes then, and not before.
enum TakeEffect {
    static let job = "growth.change"

    static let handler = JobHandler(job) { payload, organization, services in
        guard let id = ScopeChangeID(payload) else { return }
        do {
            try await services.write(in: organization) { try follow(id, in: $0) }
        } catch is Refusal {
            // A later level was recorded meanwhile: the change stays open, and its page says so.
        }
    }

    /// At once when the day has come, by a job when it is ahead: again, should the company's day begin later than it did. While no passage leads to
    /// a level in force, every day.
    static func follow(_ id: ScopeChangeID, in db: Write) throws {
        guard let change = try ScopeChange.due(id, in: db), case .agreed(let day) = change.state else { return }
        let today = try Supersession.today(in: db)
        if try day <= today && !isLeftWaiting(id, in: db) { return }
        let next = max(day, today.adding(days: 1)).beginning(in: try Supersession.zone(in: db))
        try db.enqueue(Job(job, payload: id.description, at: next, key: "\(id)/\(Int(next.timeIntervalSince1970))"))
    }

    private static func isLeftWaiting(_ id: ScopeChangeID, in db: Write) throws -> Bool { try settle(id, in: db) == .waits }

    enum Outcome { case settled, waits }

    /// Idempotent: what took effect, or is wanted by one side only, stays as it is.
    @discardableResult
    static func settle(_ id: ScopeChangeID, in db: Write) throws -> Outcome {
        guard try ScopeChange.takeTurn(id, in: db), let change = try ScopeChange.due(id, in: db), case .agreed(let day) = change.state,
            let need = change.standing(.need),
            let wish = change.standing(.wish)
        else { return .settled }
        let (zone, today) = (try Supersession.zone(in: db), try Supersession.today(in: db))
        guard day <= today, try !hasLeft(change.person, by: day, in: db) else { return .settled }
        // Nobody is placed before both have spoken.
        let spoken = max(day, Day(of: max(need.writtenAt, wish.writtenAt), in: zone))
        let permit = try LevelSetting(needBy: need.author, wishBy: wish.author, of: change.person)
        guard let aim = change.level else {
            try record(change, level: nil, from: spoken, in: db)
            return .settled
        }
        guard let (level, since) = try place(aim, on: today, in: db) else { return .waits }
        // Nor on a level before its version holds.
        let from = max(spoken, since ?? spoken)
        try record(change, level: level, from: from, in: db)
        try SetLevel.perform(change.person, on: level, from: from, source: .change, permit: permit, in: db)
        return .settled
    }

    /// The level aimed at, or where the confirmed passages lead from it; nil when they lead nowhere.
    private static func place(_ aim: LevelID, on today: Day, in db: Write) throws -> (level: LevelID, since: Day?)? {
        switch try ChangeAim.of(aim, on: today, of: db.organization, in: db) {
        case .inForce(let level): (level, nil)
        case .carried(let level, let since): (level.id, since)
        case .stranded: nil
        }
    }

    private static func record(_ change: ScopeChange, level: LevelID?, from: Day, in db: Write) throws {
        try db.run(
            """
            UPDATE scope_changes SET took_effect_on = \(from)
            WHERE id = \(change.id) AND organization_id = \(db.organization) AND took_effect_on IS NULL
            """, recording: Event("change.took_effect", "change", change.id, ["person": .of(change.person), "level": .of(level), "from": .of(from)]))
    }

    private static func hasLeft(_ person: PersonID, by day: Day, in db: Write) throws -> Bool {
        try db.value(Int.self, "SELECT 1 FROM people p WHERE p.id = \(person) AND p.organization_id = \(db.organization) AND p.left_on < \(day)") != nil
    }
}
