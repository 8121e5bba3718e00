import Kernel
import Sealing
import Storage

/// A holder makes the key of their part, and is told it once. Done again before the launch, the first one is worth nothing any more.
enum TakePart {
    static func perform(_ holder: KeyHolder, of cycle: ReviewCycle, permit: KeyTaking, in db: Write) throws -> KeptWords {
        let words = KeptWords()
        guard let key = OpeningKey(of: words) else { throw Refusal.conflict(KeyWords.wrongWords) }
        try db.run(
            "UPDATE key_holders SET public_key = \(key.sealing.bytes) WHERE cycle_id = \(cycle.id) AND part = \(holder.part)",
            recording: Event("cycle.key_part_taken", "cycle", cycle.id, ["part": .string(holder.part.rawValue), "holder": .of(holder.person)]))
        return words
    }
}
