import Kernel

extension ReviewPolicy {
    /// HR and the managers settle what is particular to a review; its person reads it.
    func settle(_ file: ReviewFile) throws(Refusal) -> Pausing {
        guard !file.isSubject, file.audiences.contains(.hr) || file.isManager else { throw .forbidden(PauseWords.onlyManagers) }
        guard file.state != .closed else { throw .conflict(PolicyWords.cycleClosed) }
        return Pausing()
    }

    func pause(_ file: ReviewFile) throws(Refusal) -> Pausing {
        let permit = try settle(file)
        guard !file.review.state.isSigned else { throw .conflict(PolicyWords.signed) }
        guard !file.review.hasSubjectLeft(by: today) else { throw .conflict(PolicyWords.gate(.gone)) }
        return permit
    }

    func contextualize(_ file: ReviewFile) throws(Refusal) -> Contextualizing {
        guard file.audiences.contains(.hr) else { throw .forbidden(ParticularWords.onlyHR) }
        guard file.state != .closed else { throw .conflict(PolicyWords.cycleClosed) }
        return Contextualizing()
    }

    func chooseLevel(_ file: ReviewFile) throws(Refusal) -> LevelChoosing {
        _ = try contextualize(file)
        guard file.state < .collecting else { throw .conflict(ParticularWords.collecting) }
        return LevelChoosing()
    }
}

/// May pause a review, and have it go on.
package struct Pausing: Sendable { fileprivate init() {} }
/// May write what is read beside a review.
package struct Contextualizing: Sendable { fileprivate init() {} }
/// May say which level the forms of a review are about.
package struct LevelChoosing: Sendable { fileprivate init() {} }
