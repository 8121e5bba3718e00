import Kernel
import Site
import Storage

/// Takes a fact back: a private one disappears, a shared one stays, struck, with the reason.
enum WithdrawEvidence {
    static func perform(reason: String?, permit: WithdrawalPermit, in db: Write) throws {
        switch permit.item.confidentiality {
        case .private: try erase(permit.item, in: db)
        case .shared: try strike(permit.item, reason, in: db)
        }
    }

    private static func strike(_ item: EvidenceItem, _ reason: String?, in db: Write) throws {
        guard let reason else { throw Refusal.invalid(WithdrawalForm.reason.name, RuleWords.reasonMissing) }
        let changed = try db.run(
            """
            UPDATE evidence_items SET withdrawn_at = \(db.now), withdrawal_reason = \(reason), version = version + 1
            WHERE id = \(item.id) AND organization_id = \(db.organization) AND withdrawn_at IS NULL AND version = \(item.version)
            """,
            recording: Event("evidence.withdrawn", "evidence", item.id)
        )
        guard changed == 1 else { throw Refusal.conflict(RuleWords.changedMeanwhile) }
    }

    private static func erase(_ item: EvidenceItem, in db: Write) throws {
        try TagRows.clear(item.id, in: db)
        if item.isQuoted {
            try db.run(
                "UPDATE feedback SET item_id = NULL WHERE item_id = \(item.id) AND organization_id = \(db.organization)",
                unrecorded: "its item's event stands beside it: what was received is kept no more"
            )
        }
        try db.run(
            "DELETE FROM evidence_wordings WHERE item_id = \(item.id) AND organization_id = \(db.organization)",
            unrecorded: "its item's event stands beside it"
        )
        let erased = try db.run(
            "DELETE FROM evidence_items WHERE id = \(item.id) AND organization_id = \(db.organization) AND confidentiality = 'private'",
            recording: Event("evidence.withdrawn", "evidence", item.id)
        )
        guard erased == 1 else { throw Refusal.conflict(RuleWords.changedMeanwhile) }
    }
}
