import Careers
import Kernel
import Storage

/// From a day on, a level is paid so in a zone. The band before it ends the day before; one of the same day is corrected.
enum WriteBand {
    enum Outcome: String, Sendable, Codable { case added, corrected, unchanged }

    static let dayField = "from_on"

    /// - Parameter seen: the band of that day whoever writes has read; nil from a file, whose preview told what it corrects.
    /// - Throws: `Refusal.conflict` when a band of that day would be corrected that they have not read.
    @discardableResult
    static func perform(_ draft: BandDraft, over seen: String? = nil, permit: PayKeeping, in db: Write) throws -> Outcome {
        let last = try Band.last(of: draft.place, permit, in: db)
        let outcome = try judge(draft, after: last, today: Supersession.today(in: db))
        if let seen, outcome == .corrected, seen != last?.range.seen { throw Refusal.conflict(BandFormWords.writtenMeanwhile) }
        switch outcome {
        case .unchanged: return outcome
        case .corrected:
            if let last {
                try db.run(
                    """
                    UPDATE pay_bands SET minimum = \(draft.range.minimum), middle = \(draft.range.middle), maximum = \(draft.range.maximum)
                    WHERE id = \(last.id) AND organization_id = \(db.organization)
                    """, recording: Event("pay.band_corrected", "band", last.id, ["level": .of(draft.place.level), "from": .of(draft.from)]))
            }
        case .added:
            if let last {
                try db.run(
                    "UPDATE pay_bands SET to_on = \(draft.from.adding(days: -1)) WHERE id = \(last.id) AND organization_id = \(db.organization)",
                    unrecorded: "part of the pay.band_written beside it")
            }
            try insert(draft, in: db)
        }
        return outcome
    }

    /// A day further ahead is a mistyped year: nothing could be written before it any more.
    static func isNear(_ day: Day, _ today: Day) -> Bool { day <= today.adding(months: 18) }

    /// What writing it would do.
    /// - Throws: `Refusal.invalid` when a band of the same place begins later.
    static func judge(_ draft: BandDraft, after last: Band?, today: Day) throws(Refusal) -> Outcome {
        guard isNear(draft.from, today) else { throw .invalid(dayField, BandFormWords.tooFarAhead) }
        guard let last else { return .added }
        if last.range == draft.range, last.from <= draft.from { return .unchanged }
        if last.from > draft.from { throw .invalid(dayField, BandFormWords.laterBand(last.from)) }
        return last.from == draft.from ? .corrected : .added
    }

    private static func insert(_ draft: BandDraft, in db: Write) throws {
        guard let author = db.viewer?.person else { throw Refusal.signedOut }
        let (id, place, range): (ID<Band>, BandPlace, BandRange) = (db.id(), draft.place, draft.range)
        try db.run(
            """
            INSERT INTO pay_bands (id, organization_id, level_identity, zone_id, currency, minimum, middle, maximum, from_on,
                written_by, written_at)
            VALUES (\(id), \(db.organization), \(place.level), \(place.zone), \(place.currency),
                \(range.minimum), \(range.middle), \(range.maximum), \(draft.from), \(author), \(db.now))
            """, recording: Event("pay.band_written", "band", id, ["level": .of(place.level), "from": .of(draft.from)]))
    }
}
