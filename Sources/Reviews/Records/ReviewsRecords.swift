import Kernel
import Storage

/// Reviews of somebody, as their own pages show them: thresholds, snapshots and moments hold here because nothing is read another way.
enum ReviewsRecords {
    static let all: [PersonalRecord] = [levels, reviews] + FormRecords.all + ReviewParticularRecords.all

    private static let levels = PersonalRecord(
        "reviews.levels", Phrase(fr: "Vos paliers", en: "Your levels"), of: ["person_levels"]
    ) { reading in
        try reading.entries(
            """
            SELECT v.name_fr AS level_fr, v.name_en AS level_en, h.from_on, h.to_on, h.source, h.reason, h.reason_language
            FROM person_levels h JOIN levels v ON v.id = h.level_id
            WHERE h.person_id = \(reading.person) AND h.organization_id = \(reading.organization) ORDER BY h.from_on, h.id
            """,
            .bilingual("level", "Palier", "Level"), .day("from_on", "Depuis", "From"), .day("to_on", "Jusqu’au", "Until"),
            .word(
                "source", "D’où", "Where from",
                [
                    "hr": ("RH", "HR"), "import": ("import", "import"), "review": ("évaluation", "review"), "change": ("changement décidé", "agreed change"),
                ]), .written("reason", "Raison", "Reason"))
    }

    private static let reviews = PersonalRecord(
        "reviews.reviews", Phrase(fr: "Vos évaluations", en: "Your reviews"), of: ["reviews", "signature_refusals", "review_conversations"]
    ) { reading in
        let ids = try reading.db.values(
            ReviewID.self,
            """
            SELECT r.id FROM reviews r JOIN review_cycles c ON c.id = r.cycle_id AND c.organization_id = r.organization_id
            WHERE r.subject_id = \(reading.person) AND r.organization_id = \(reading.organization) ORDER BY c.starts_on, r.id
            """)
        return try ids.map { entry(try ReviewFile.load($0, for: reading.viewer, at: reading.now, in: reading.db)) }
    }

    /// HR reads a review once it is shared, and as much of it as the person.
    private static func entry(_ file: ReviewFile) -> RecordEntry {
        let review = file.review
        let lines: [RecordLine?] = [
            RecordLine("cycle", Phrase(fr: "Campagne", en: "Cycle"), .text(file.cycle.plan.name)),
            RecordLine("state", Phrase(fr: "État", en: "State"), .word(review.state.rawValue, ReviewWords.state(review.state))),
            review.sharedAt.map { RecordLine("shared_at", Phrase(fr: "Partagée", en: "Shared"), .instant($0)) },
            review.conversationOn.map { RecordLine("conversation_on", Phrase(fr: "Conversation", en: "Conversation"), .day($0)) },
            review.signedAt.map { RecordLine("signed_at", Phrase(fr: "Signée", en: "Signed"), .instant($0)) },
            review.reservation.map { RecordLine("reservation", Phrase(fr: "Réserve", en: "Reservation"), .written($0)) },
            review.refusal.map { RecordLine("refused_at", Phrase(fr: "Refus de signer", en: "Refusal to sign"), .instant($0.at)) },
            review.refusal?.reason.map { RecordLine("refusal", Phrase(fr: "Raison du refus", en: "Reason of the refusal"), .written($0)) },
        ]
        return RecordEntry(lines.compactMap { $0 }, isForOwnEyes: !review.state.isShared, detail: ReviewView(file))
    }
}
