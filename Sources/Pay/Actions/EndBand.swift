import Careers
import Kernel
import Storage

/// A band of a level that is no more in force ends with yesterday. That of a level in force ends when another is written.
enum EndBand {
    /// - Returns: whether it stays among those that held; one that had not held a whole day is removed.
    static func perform(_ band: Band, permit: PayKeeping, on today: Day, in db: Write) throws -> Bool {
        let levels = try NamedLevel.inForce(on: today, of: permit.organization, in: db)
        guard levels.named(band.place.level) == nil else { throw Refusal.conflict(BandWords.stillInForce) }
        guard band.to.map({ $0 >= today }) ?? true else { throw Refusal.conflict(BandWords.alreadyEnded) }
        let stays = band.from < today
        let facts: JSON = ["level": .of(band.place.level)]
        if stays {
            try db.run(
                "UPDATE pay_bands SET to_on = \(today.adding(days: -1)) WHERE id = \(band.id) AND organization_id = \(permit.organization)",
                recording: Event("pay.band_ended", "band", band.id, facts))
        } else {
            try db.run(
                "DELETE FROM pay_bands WHERE id = \(band.id) AND organization_id = \(permit.organization)",
                recording: Event("pay.band_removed", "band", band.id, facts))
        }
        return stays
    }
}
