import Kernel
import Sealing
import Storage

/// What somebody has written of an anonymous form and not sent: under a key that only their browser has, at an address only that key can make.
struct SealedDraft: Sendable {
    let version: Int
    let form: FormAnswers

    static func find(_ contribution: ContributionID, key: LockingKey, in db: any Reader) throws -> SealedDraft? {
        let query: Query = "SELECT d.content FROM sealed_drafts d WHERE d.address = \(address(contribution, key)) \(.forUpdateUnlessReading(db))"
        guard let locked = try db.values([UInt8].self, query).first, let bytes = key.unlock(locked, for: use(contribution)), bytes.count > 4,
            let letter = AnswerLetter(Array(bytes.dropFirst(4)))
        else { return nil }
        return SealedDraft(version: bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }, form: letter.form)
    }

    /// - Throws: `Refusal.invalid` when more is written than a form holds.
    func keep(_ contribution: ContributionID, of cycle: CycleID, key: LockingKey, in db: Write) throws {
        let letter = AnswerLetter(form)
        guard let bytes = letter.bytes() else { throw Refusal.invalid(nil, AnonymityWords.tooLong(letter.excess)) }
        let numbered = (0..<4).reversed().map { UInt8(truncatingIfNeeded: version >> ($0 * 8)) } + bytes
        try db.run(
            """
            INSERT INTO sealed_drafts (address, organization_id, cycle_id, content)
            VALUES (\(Self.address(contribution, key)), \(db.organization), \(cycle), \(try key.lock(numbered, for: Self.use(contribution))))
            ON CONFLICT (address) DO UPDATE SET content = excluded.content
            """, unrecorded: "a draft is its author's alone")
    }

    static func forget(_ contribution: ContributionID, key: LockingKey, in db: Write) throws {
        try db.run("DELETE FROM sealed_drafts WHERE address = \(address(contribution, key))", unrecorded: "a draft is its author's alone")
    }

    private static func address(_ contribution: ContributionID, _ key: LockingKey) -> String {
        Digest.sha256(key.token(for: use(contribution)))
    }

    private static func use(_ contribution: ContributionID) -> String { "draft \(contribution)" }
}
