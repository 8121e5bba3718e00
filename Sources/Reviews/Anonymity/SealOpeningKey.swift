import Kernel
import Sealing
import Storage

/// At the launch: a key is drawn, cut in three, each part sealed to its holder, and forgotten. Its open half stays, to seal answers to.
enum SealOpeningKey {
    private static let use = "palier.share"

    static func perform(for cycle: ReviewCycle, in db: Write) throws {
        guard cycle.plan.modes.areAnonymous else { return }
        let holders = try KeyHolder.of(cycle.id, in: db)
        guard holders.areReady else { throw Refusal.conflict(CheckWords.stillBlocked) }
        let key = OpeningKey()
        let shares = SecretShare.cut(key.bytes, into: UInt8(holders.count), restoredBy: KeyHolder.needed)
        for (holder, share) in zip(holders, shares) {
            try db.run(
                "UPDATE key_holders SET share = \(try sealed(share, to: holder)) WHERE cycle_id = \(cycle.id) AND part = \(holder.part)",
                unrecorded: "part of cycle.launched")
        }
        try db.run(
            "UPDATE review_cycles SET opening_key = \(key.sealing.bytes) WHERE id = \(cycle.id) AND organization_id = \(db.organization)",
            unrecorded: "part of cycle.launched")
    }

    static func sealed(_ share: SecretShare, to holder: KeyHolder) throws -> [UInt8] {
        guard let bytes = holder.publicKey, let key = SealingKey(bytes: bytes) else { throw Refusal.conflict(CheckWords.stillBlocked) }
        return try key.seal(share.encoded, for: use)
    }

    static func share(_ sealed: [UInt8]?, with key: OpeningKey) -> SecretShare? {
        sealed.flatMap { key.open($0, for: use) }.flatMap(SecretShare.init(encoded:))
    }
}
