import Kernel
import Sealing
import Site
import Storage

/// Where an anonymous form is written: what this machine locks with, and what this browser does.
struct AnonymousDesk: Sendable {
    let slots: LockingKey
    private let draft: Secret
    /// The browser is given its key with the first draft.
    private let isNew: Bool

    init(_ call: SignedInCall) {
        slots = call.services.slots
        isNew = call.call.draft == nil
        draft = call.call.draft ?? .random()
    }

    private var key: LockingKey { LockingKey(draft.text) }

    /// For as long as a session lasts.
    var cookies: [Cookie] { isNew ? [Cookie(.draft, draft.text, maxAge: 30 * 86_400)] : [] }

    /// The form as its author finds it in this browser. Once sent, nobody reads it again, its author included.
    func found(_ contribution: Contribution, in db: any Reader) throws -> (contribution: Contribution, form: FormAnswers) {
        if try AnswerBox.find(contribution.review, contribution.kind, lockedWith: slots, in: db)?.holdsAnswer(of: contribution.author, slots) ?? false {
            return (contribution.standing(.submitted, contribution.version), FormAnswers())
        }
        guard !isNew, let kept = try SealedDraft.find(contribution.id, key: key, in: db) else { return (contribution.standing(.invited, 1), FormAnswers()) }
        return (contribution.standing(.draft, kept.version), kept.form)
    }

    /// - Returns: the version to save from next.
    func keep(_ form: FormAnswers, in content: FormContent, from version: Int, permit: Writing, in db: Write) throws -> Int {
        guard content.contribution.version == version else { throw Refusal.conflict(FormWords.changedMeanwhile) }
        try SealedDraft(version: version + 1, form: form).keep(content.contribution.id, of: content.cycle.id, key: key, in: db)
        return version + 1
    }

    func forget(_ contribution: ContributionID, in db: Write) throws { try SealedDraft.forget(contribution, key: key, in: db) }
}

extension Contribution {
    fileprivate func standing(_ state: State, _ version: Int) -> Contribution {
        Contribution(id: id, review: review, kind: kind, author: author, state: state, isLate: false, version: version)
    }
}
