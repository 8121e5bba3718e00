import Kernel
import Sealing
import Storage

/// The box of the answers of one kind to one review. Who was asked is known; who answered only through tokens that the slot secret makes.
struct AnswerBox: Sendable {
    /// Beyond those asked when it is made, for those asked later.
    private static let spare = 4
    private static let letterSize = AnswerLetter.size + SealingKey.overhead

    let review: ReviewID
    let kind: Contribution.Kind
    private var box: SlotBox

    static func make(for review: ReviewID, _ kind: Contribution.Kind, asked: Int, lockedWith key: LockingKey, in db: Write) throws {
        let box = SlotBox(slots: asked + spare, letterSize: letterSize)
        try db.run(
            """
            INSERT INTO answer_boxes (review_id, kind, organization_id, slots)
            VALUES (\(review), \(kind), \(db.organization), \(try box.locked(with: key, for: use(review, kind))))
            ON CONFLICT (review_id, kind) DO NOTHING
            """, unrecorded: "part of cycle.stage_opened")
    }

    /// Nil when there is none, or none any more.
    /// - Throws: `Refusal.conflict` when the machine's secret is not the one it was locked with.
    static func find(_ review: ReviewID, _ kind: Contribution.Kind, lockedWith key: LockingKey, in db: any Reader) throws -> AnswerBox? {
        let query: Query = "SELECT b.slots FROM answer_boxes b WHERE b.review_id = \(review) AND b.kind = \(kind) \(.forUpdateUnlessReading(db))"
        guard let locked = try db.values([UInt8].self, query).first else { return nil }
        guard let box = SlotBox(locked, with: key, for: use(review, kind), letterSize: letterSize) else { throw Refusal.conflict(AnonymityWords.otherSecret) }
        return AnswerBox(review: review, kind: kind, box: box)
    }

    /// The kinds whose answers to a review are still sealed.
    static func sealedKinds(of review: ReviewID, in db: any Reader) throws -> Set<Contribution.Kind> {
        Set(try db.values(Contribution.Kind.self, "SELECT b.kind FROM answer_boxes b WHERE b.review_id = \(review)"))
    }

    func holdsAnswer(of author: PersonID, _ key: LockingKey) -> Bool { box.holds(token(of: author, key)) }

    /// - Returns: false when the author has answered already.
    mutating func put(_ letter: [UInt8], of author: PersonID, among asked: [PersonID], _ key: LockingKey) -> Bool {
        box.put(letter, under: token(of: author, key), among: asked.map { token(of: $0, key) })
    }

    /// In no order that means anything.
    func letters(of authors: [PersonID], _ key: LockingKey) -> [[UInt8]] { box.letters(under: authors.map { token(of: $0, key) }) }

    /// All slots are written again. Nothing is recorded: when somebody answers is nobody's business.
    func keep(lockedWith key: LockingKey, in db: Write) throws {
        try db.run(
            """
            UPDATE answer_boxes SET slots = \(try box.locked(with: key, for: Self.use(review, kind)))
            WHERE review_id = \(review) AND kind = \(kind) AND organization_id = \(db.organization)
            """, unrecorded: "the journal keeps one record of the whole stage")
    }

    private func token(of author: PersonID, _ key: LockingKey) -> [UInt8] { key.token(for: "\(Self.use(review, kind)) \(author)") }

    private static func use(_ review: ReviewID, _ kind: Contribution.Kind) -> String { "answers \(review) \(kind.rawValue)" }
}

extension Contribution {
    /// Whom a review asks in one capacity, whether they answered or not.
    static func asked(_ kind: Kind, of review: ReviewID, in db: any Reader) throws -> [PersonID] {
        try db.values("SELECT k.author_id FROM contributions k WHERE k.review_id = \(review) AND k.kind = \(kind) ORDER BY k.author_id")
    }
}
