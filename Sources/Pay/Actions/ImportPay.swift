import Careers
import Kernel
import Storage

/// From a day on, somebody is paid so. What held before ends the day before; the same day is corrected. Amounts stay out of the journal.
enum ImportPay {
    static func perform(_ draft: PersonPayDraft, after last: PersonPay?, permit: PayKeeping, in db: Write) throws -> WriteBand.Outcome {
        let outcome = try judge(draft, after: last, today: Supersession.today(in: db))
        switch outcome {
        case .unchanged: return outcome
        case .corrected:
            if let last {
                try db.run(
                    """
                    UPDATE person_pay SET amount = \(draft.amount.minor), currency = \(draft.amount.currency), zone_id = \(orNull: draft.zone),
                        work_share = \(draft.workShare)
                    WHERE id = \(last.id) AND organization_id = \(permit.organization)
                    """, recording: Event("pay.corrected", "person", draft.person, ["from": .of(draft.from)]))
            }
        case .added:
            if let last {
                try db.run(
                    "UPDATE person_pay SET to_on = \(draft.from.adding(days: -1)) WHERE id = \(last.id) AND organization_id = \(permit.organization)",
                    unrecorded: "part of the pay.imported beside it")
            }
            try insert(draft, permit, in: db)
        }
        return outcome
    }

    /// - Throws: `Refusal.invalid` when something of a later day is known already.
    static func judge(_ draft: PersonPayDraft, after last: PersonPay?, today: Day) throws(Refusal) -> WriteBand.Outcome {
        guard WriteBand.isNear(draft.from, today) else { throw .invalid(PayRefusal.field, BandFormWords.tooFarAhead) }
        guard let last else { return .added }
        if draft.says(sameAs: last), last.from <= draft.from { return .unchanged }
        if last.from > draft.from { throw .invalid(PayRefusal.field, ImportWords.laterPay(last.from)) }
        return last.from == draft.from ? .corrected : .added
    }

    private static func insert(_ draft: PersonPayDraft, _ permit: PayKeeping, in db: Write) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        let id: ID<PersonPay> = db.id()
        try db.run(
            """
            INSERT INTO person_pay (id, organization_id, person_id, zone_id, amount, currency, work_share, from_on, imported_by, imported_at)
            VALUES (\(id), \(permit.organization), \(draft.person), \(orNull: draft.zone), \(draft.amount.minor), \(draft.amount.currency),
                \(draft.workShare), \(draft.from), \(author), \(db.now))
            """, recording: Event("pay.imported", "person", draft.person, ["from": .of(draft.from)]))
    }
}
