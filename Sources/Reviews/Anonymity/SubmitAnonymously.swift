import Kernel
import Sealing
import Storage

/// Sends an anonymous form: into one slot of its box, all of which are written again. No row says who, no row says when.
enum SubmitAnonymously {
    static func perform(_ content: FormContent, at desk: AnonymousDesk, permit: Writing, in db: Write) throws {
        let (contribution, review) = (content.contribution, content.review)
        try SendContribution.refuseIncomplete(content)
        try SendContribution.refuseAfterSnapshot(content.cycle, in: db)
        guard let open = content.cycle.openingKey.flatMap(SealingKey.init(bytes:)),
            var box = try AnswerBox.find(review.id, contribution.kind, lockedWith: desk.slots, in: db)
        else { throw Refusal.conflict(PolicyWords.gate(.snapshotTaken)) }
        let letter = AnswerLetter(content.filled)
        guard let bytes = letter.bytes() else { throw Refusal.invalid(nil, AnonymityWords.tooLong(letter.excess)) }
        let asked = try Contribution.asked(contribution.kind, of: review.id, in: db)
        guard box.put(try open.seal(bytes, for: OpenAnswers.use(review.id)), of: contribution.author, among: asked, desk.slots) else {
            throw Refusal.conflict(PolicyWords.sent)
        }
        try box.keep(lockedWith: desk.slots, in: db)
        try desk.forget(contribution.id, in: db)
    }
}
