import Kernel
import Storage

/// What somebody would be paid from a day to come is taken back: a mistyped year, or a raise that was not decided after all. What holds, and what held, stays.
enum WithdrawPay {
    /// - Returns: whose pay it was.
    static func perform(_ id: ID<PersonPay>, permit: PayKeeping, on today: Day, in db: Write) throws -> PersonID {
        let pay = try PersonPay.find(id, permit, in: db)
        guard pay.from > today else { throw Refusal.conflict(PersonPayWords.begun) }
        try db.run(
            "DELETE FROM person_pay WHERE id = \(pay.id) AND organization_id = \(permit.organization)",
            recording: Event("pay.withdrawn", "person", pay.person, ["from": .of(pay.from)]))
        try db.run(
            """
            UPDATE person_pay SET to_on = \(orNull: pay.to)
            WHERE organization_id = \(permit.organization) AND person_id = \(pay.person) AND to_on = \(pay.from.adding(days: -1))
            """, unrecorded: "part of the pay.withdrawn beside it")
        return pay.person
    }
}
