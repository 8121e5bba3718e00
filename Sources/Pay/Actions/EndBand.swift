import Careers
import Kernel
import Storage

/// A band that has not begun is withdrawn. One of a level that is no more in force ends with yesterday; that of a level in force, when another is written.
enum EndBand {
    enum Outcome: Sendable {
        /// It stays among those that held.
        case ended
        /// It had not held a whole day.
        case removed
        /// It had not begun: the one before it goes on.
        case withdrawn
    }

    static func perform(_ band: Band, permit: PayKeeping, on today: Day, in db: Write) throws -> Outcome {
        if band.from > today { return try withdraw(band, permit, in: db) }
        let levels = try NamedLevel.inForce(on: today, of: permit.organization, in: db)
        guard levels.named(band.place.level) == nil else { throw Refusal.conflict(BandWords.stillInForce) }
        guard band.to.map({ $0 >= today }) ?? true else { throw Refusal.conflict(BandWords.alreadyEnded) }
        guard band.from < today else { return try remove(band, permit, in: db) }
        try db.run(
            "UPDATE pay_bands SET to_on = \(today.adding(days: -1)) WHERE id = \(band.id) AND organization_id = \(permit.organization)",
            recording: Event("pay.band_ended", "band", band.id, ["level": .of(band.place.level)]))
        return .ended
    }

    private static func remove(_ band: Band, _ permit: PayKeeping, in db: Write) throws -> Outcome {
        try db.run(
            "DELETE FROM pay_bands WHERE id = \(band.id) AND organization_id = \(permit.organization)",
            recording: Event("pay.band_removed", "band", band.id, ["level": .of(band.place.level)]))
        return .removed
    }

    /// Nobody was ever compared with it: a mistyped year, most often, which would let nothing be written before its day.
    private static func withdraw(_ band: Band, _ permit: PayKeeping, in db: Write) throws -> Outcome {
        try db.run(
            "DELETE FROM pay_bands WHERE id = \(band.id) AND organization_id = \(permit.organization)",
            recording: Event("pay.band_withdrawn", "band", band.id, ["level": .of(band.place.level), "from": .of(band.from)]))
        try db.run(
            """
            UPDATE pay_bands SET to_on = \(orNull: band.to)
            WHERE organization_id = \(permit.organization) AND level_identity = \(band.place.level) AND zone_id = \(band.place.zone)
                AND currency = \(band.place.currency) AND to_on = \(band.from.adding(days: -1))
            """, unrecorded: "part of the pay.band_withdrawn beside it")
        return .withdrawn
    }
}
