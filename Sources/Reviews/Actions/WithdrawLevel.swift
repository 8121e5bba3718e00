import Careers
import Kernel
import Storage

/// The level somebody would stand on from a day to come is taken back: the one before it goes on.
enum WithdrawLevel {
    static func perform(_ permit: LevelWithdrawing, in db: Write) throws {
        let held = permit.held
        try db.run(
            "DELETE FROM person_levels WHERE id = \(held.id) AND organization_id = \(db.organization)",
            recording: Event("person.level_withdrawn", "person", held.person, ["level": .of(held.level), "from": .of(held.from)]))
        try db.run(
            """
            UPDATE person_levels SET to_on = \(orNull: held.to)
            WHERE organization_id = \(db.organization) AND person_id = \(held.person) AND to_on = \(held.from.adding(days: -1))
            """, unrecorded: "part of the person.level_withdrawn beside it")
    }
}
