import Careers
import Foundation
import Kernel
import Sealing
import Site
import Storage

/// Two of the three holders open the answers of a cycle, once: the first lends their part to the others, the second opens.
/// What is shown is counted at once; boxes, parts and drafts are destroyed.
enum OpenAnswers {
    enum Result: String, Sendable, Codable { case waiting, opened }

    static func use(_ review: ReviewID) -> String { "palier.answers \(review)" }

    static func perform(_ words: KeptWords, of holder: KeyHolder, in cycle: ReviewCycle, slots: LockingKey, permit: KeyOpening, _ db: Write) throws -> Result {
        guard let own = OpeningKey(of: words), own.sealing.bytes == holder.publicKey, let share = SealOpeningKey.share(holder.share, with: own) else {
            throw Refusal.invalid(OpeningForm.secret.name, KeyWords.wrongWords)
        }
        guard let lent = SealOpeningKey.share(holder.lent, with: own) else {
            try lend(share, by: holder, in: cycle, db)
            return .waiting
        }
        guard let bytes = SecretShare.restored(from: [share, lent]), let key = OpeningKey(bytes: bytes), key.sealing.bytes == cycle.openingKey else {
            throw Refusal.conflict(KeyWords.partsDiffer)
        }
        // Held until the end: while summaries are being taken, boxes must stay what tells them that answers are sealed.
        _ = try db.rows("SELECT id FROM review_cycles WHERE id = \(cycle.id) \(.forUpdate)")
        guard try ReviewCycle.stored(cycle.id, of: db.organization, in: db)?.hasSettled(.managerWriting) ?? false else {
            throw Refusal.conflict(PolicyWords.stillPassing)
        }
        try open(cycle, with: key, slots, db)
        try destroy(cycle, by: holder, db)
        return .opened
    }

    private static func lend(_ share: SecretShare, by holder: KeyHolder, in cycle: ReviewCycle, _ db: Write) throws {
        for other in try KeyHolder.of(cycle.id, in: db) where other.part != holder.part {
            try db.run(
                """
                UPDATE key_holders SET lent = \(try SealOpeningKey.sealed(share, to: other)) WHERE cycle_id = \(cycle.id) AND part = \(other.part)
                """, unrecorded: "part of cycle.opening_begun")
        }
        try db.run(
            "UPDATE key_holders SET opened_on = \(today(cycle, db)) WHERE cycle_id = \(cycle.id) AND part = \(holder.part)",
            recording: Event("cycle.opening_begun", "cycle", cycle.id, ["part": .string(holder.part.rawValue), "holder": .of(holder.person)]))
    }

    private static func open(_ cycle: ReviewCycle, with key: OpeningKey, _ slots: LockingKey, _ db: Write) throws {
        let questions = try CycleQuestion.of(cycle.id, in: db)
        var grids: [LevelID: Grid] = [:]
        for review in try Review.all(of: cycle.id, of: db.organization, in: db) {
            let grid = try grids[review.level] ?? Grid.of(review.level, in: db)
            grids[review.level] = grid
            var answers: [Contribution.Kind: Perspectives.Answers] = [:]
            for kind in Contribution.Kind.perspectives {
                guard let box = try AnswerBox.find(review.id, kind, lockedWith: slots, in: db) else { continue }
                answers[kind] = try read(box, of: review, in: cycle, key, slots, db)
            }
            try TakeSnapshots.keep(answers, of: review.id, in: cycle, asking: questions, on: grid, in: db)
        }
    }

    /// Whoever came too close to the person since is left out, as in confidence: their token is asked, their letter never read.
    private static func read(
        _ box: AnswerBox, of review: Review, in cycle: ReviewCycle, _ key: OpeningKey, _ slots: LockingKey, _ db: Write
    ) throws -> [FormAnswers] {
        let kin = try Kin.of(review.subject, in: cycle, on: today(cycle, db), of: db.organization, db)
        let authors = try Contribution.asked(box.kind, of: review.id, in: db).filter { !kin.excludes($0, as: box.kind) }
        return try box.letters(of: authors, slots).map { letter in
            guard let form = key.open(letter, for: use(review.id)).flatMap(AnswerLetter.init)?.form else {
                throw Refusal.conflict(KeyWords.partsDiffer)
            }
            return form
        }
    }

    private static func destroy(_ cycle: ReviewCycle, by holder: KeyHolder, _ db: Write) throws {
        try db.run(
            "DELETE FROM answer_boxes WHERE review_id IN (SELECT r.id FROM reviews r WHERE r.cycle_id = \(cycle.id)) AND organization_id = \(db.organization)",
            unrecorded: "part of cycle.answers_opened")
        try db.run("DELETE FROM sealed_drafts WHERE cycle_id = \(cycle.id)", unrecorded: "part of cycle.answers_opened")
        try db.run("UPDATE key_holders SET share = NULL, lent = NULL WHERE cycle_id = \(cycle.id)", unrecorded: "part of cycle.answers_opened")
        try db.run(
            "UPDATE key_holders SET opened_on = \(today(cycle, db)) WHERE cycle_id = \(cycle.id) AND part = \(holder.part)",
            recording: Event("cycle.answers_opened", "cycle", cycle.id, ["part": .string(holder.part.rawValue), "holder": .of(holder.person)]))
    }

    private static func today(_ cycle: ReviewCycle, _ db: Write) -> Day { Day(of: db.now, in: cycle.plan.calendar.zone) }
}
