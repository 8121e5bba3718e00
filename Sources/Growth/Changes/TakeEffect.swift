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
            try await services.write(in: organization) { try settle(id, in: $0) }
        } catch is Refusal {
            // A later level was recorded meanwhile: the change stays open, and its page says so.
        }
    }

    /// At once when the day has come, by a job when it is ahead.
    static func follow(_ id: ScopeChangeID, in db: Write) throws {
        guard let change = try ScopeChange.due(id, in: db), case .agreed(let day) = change.state else { return }
        if try day <= Supersession.today(in: db) { return try settle(id, in: db) }
        try db.enqueue(Job(job, payload: id.description, at: day.beginning(in: try Supersession.zone(in: db))))
    }

    /// Idempotent: what took effect, or is wanted by one side only, stays as it is.
    static func settle(_ id: ScopeChangeID, in db: Write) throws {
        guard try ScopeChange.takeTurn(id, in: db), let change = try ScopeChange.due(id, in: db), case .agreed(let day) = change.state,
            let need = change.standing(.need),
            let wish = change.standing(.wish)
        else { return }
        let zone = try Supersession.zone(in: db)
        guard try day <= Supersession.today(in: db), try !hasLeft(change.person, by: day, in: db) else { return }
        // Nobody is placed before both have spoken.
        let from = max(day, Day(of: max(need.writtenAt, wish.writtenAt), in: zone))
        let permit = try LevelSetting(needBy: need.author, wishBy: wish.author, of: change.person)
        try db.run(
            "UPDATE scope_changes SET took_effect_on = \(from) WHERE id = \(id) AND organization_id = \(db.organization) AND took_effect_on IS NULL",
            recording: Event("change.took_effect", "change", id, ["person": .of(change.person), "level": .of(change.level), "from": .of(from)]))
        if let level = change.level { try SetLevel.perform(change.person, on: level, from: from, source: .change, permit: permit, in: db) }
    }

    private static func hasLeft(_ person: PersonID, by day: Day, in db: Write) throws -> Bool {
        try db.value(Int.self, "SELECT 1 FROM people p WHERE p.id = \(person) AND p.organization_id = \(db.organization) AND p.left_on < \(day)") != nil
    }
}
