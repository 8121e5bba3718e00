import Careers
import Foundation
import Kernel
import Storage

/// A level somebody stood on during a review's period or since, for some days.
package struct HeldLevel: Sendable, Equatable {
    /// On the framework of the cycle, when the crosswalks lead there.
    package let level: LevelID
    package let name: LevelChoice
    package let from: Day
    package let to: Day?
}

extension HeldLevel {
    /// From the beginning of the period to the sharing, or to today: the earliest first. One line when nothing changed.
    static func of(_ review: Review, in cycle: ReviewCycle, on today: Day, of organization: OrganizationID, _ db: any Reader) throws -> [HeldLevel] {
        let last = max(review.sharedAt.map { Day(of: $0, in: cycle.plan.calendar.zone) } ?? today, cycle.plan.periodFrom)
        let history = try PersonLevel.history(of: review.subject, of: organization, in: db).reversed()
        let held = history.filter { $0.from <= last && ($0.to.map { $0 >= cycle.plan.periodFrom } ?? true) }
        guard held.count > 1 else { return try held.compactMap { try line($0, $0.level, organization, db) } }
        let carried = try CarriedLevels(to: cycle.plan.framework, of: organization, in: db)
        var lines: [HeldLevel] = []
        for one in held {
            let level = carried[one.level] ?? one.level
            if let former = lines.last, former.level == level {
                lines[lines.count - 1] = HeldLevel(level: level, name: former.name, from: former.from, to: one.to)
            } else if let line = try line(one, level, organization, db) {
                lines.append(line)
            }
        }
        return lines
    }

    private static func line(_ held: PersonLevel, _ level: LevelID, _ organization: OrganizationID, _ db: any Reader) throws -> HeldLevel? {
        try LevelChoice.named(level, of: organization, in: db).map { HeldLevel(level: level, name: $0, from: held.from, to: held.to) }
    }
}

/// Before anything is collected, HR may have the forms be about the level somebody came to: no answer is on another one yet.
enum ChooseLevel {
    static let field = "level"

    static func perform(_ level: LevelID, for review: Review, in cycle: ReviewCycle, permit: LevelChoosing, _ db: Write) throws {
        _ = try db.rows("SELECT id FROM review_cycles WHERE id = \(cycle.id) \(.forUpdate)")
        guard let stored = try ReviewCycle.stored(cycle.id, of: db.organization, in: db), stored.state(at: db.now) < .collecting else {
            throw Refusal.conflict(ParticularWords.collecting)
        }
        let today = Day(of: db.now, in: cycle.plan.calendar.zone)
        let held = try HeldLevel.of(review, in: cycle, on: today, of: db.organization, db).map(\.level)
        let isOfCycle =
            try db.value(Int.self, "SELECT count(*) FROM levels v WHERE v.id = \(level) AND v.framework_id = \(cycle.plan.framework)") ?? 0 > 0
        guard held.contains(level), isOfCycle else { throw Refusal.invalid(field, ParticularWords.notHeld) }
        try db.run(
            "UPDATE reviews SET level_id = \(level) WHERE id = \(review.id) AND organization_id = \(db.organization)",
            recording: Event("review.level_chosen", "review", review.id, ["from_level": .of(review.level), "level": .of(level)]))
    }
}
