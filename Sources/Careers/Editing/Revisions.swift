/// What is written again as it was keeps its revision: whoever is changing it is not told that somebody else did.
extension Ladder {
    func revision(saying draft: LadderDraft) -> Int {
        let isSame = name == draft.name && about == draft.about && craft == draft.craft && track == draft.track && isAdditive == draft.isAdditive
        return isSame ? revision : revision + 1
    }
}

extension Level {
    func revision(saying draft: LevelDraft) -> Int {
        let isSame =
            name == draft.name && titles == draft.titles && scope == draft.scope && experience == draft.experience && isDefined == draft.isDefined
        return isSame ? revision : revision + 1
    }
}

extension Expectation {
    func revision(saying draft: ExpectationDraft) -> Int {
        wording == Wording(draft) && grade == draft.grade ? revision : revision + 1
    }
}
