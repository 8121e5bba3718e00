import Kernel

/// Another way to move up on a ladder, or to one level of it.
struct WriteRule: DraftEdit {
    let ladder: String
    /// Nil for the rule of every level that has none of its own.
    let level: Int?
    let form: RuleForm

    var kind: String { "rule_written" }
    var words: Phrase { RuleWords.changed(level) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        try draft.edit(ladder) { ladder throws(Refusal) in
            guard let level else {
                ladder.progression = try rule(instead: ladder.progression, on: ladder)
                return
            }
            guard let index = ladder.levels.firstIndex(where: { $0.order == level }) else { throw .conflict(EditingWords.gone) }
            ladder.levels[index].progression = try rule(instead: ladder.levels[index].progression, on: ladder)
        }
        return nil
    }

    private func rule(instead stored: ProgressionDraft?, on ladder: LadderDraft) throws(Refusal) -> ProgressionDraft? {
        guard try Fingerprint.of(stored) == form.seen else { throw .conflict(PolicyWords.changedText) }
        return try form.rule(on: ladder)
    }
}

/// What must be true before somebody is considered for a level, in its order.
struct WritePrerequisites: DraftEdit {
    let ladder: String
    let level: Int
    let form: PrerequisitesForm

    var kind: String { "prerequisites_written" }
    var words: Phrase { PrerequisiteWords.changed(level) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        try draft.edit(ladder) { ladder throws(Refusal) in
            guard let index = ladder.levels.firstIndex(where: { $0.order == level }) else { throw .conflict(EditingWords.gone) }
            let stored = ladder.levels[index].prerequisites
            guard try Fingerprint.of(stored.isEmpty ? nil : stored) == form.seen else { throw .conflict(PolicyWords.changedText) }
            ladder.levels[index].prerequisites = try form.prerequisites(of: level, on: ladder)
        }
        return nil
    }
}

/// Where a ladder begins and where one crosses from it.
struct JoinLadder: DraftEdit {
    let ladder: String
    let form: PassagesForm

    var kind: String { "passages_written" }
    var words: Phrase { PassageWords.changed }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        try draft.edit(ladder) { ladder throws(Refusal) in
            guard try Fingerprint.of(ladder.passages) == form.seen else { throw .conflict(PolicyWords.changedText) }
            ladder.branch = form.branch(entering: ladder)
            ladder.crossings = form.crossings.map(\.1)
        }
        let problems = PassageFault.all(in: draft.ladders).filter { $0.ladder == ladder || $0.isLoop }.map { fault in
            Problem(field: form.field(of: fault), text: fault.words)
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        return nil
    }
}

extension LadderDraft {
    /// Nil when nothing leads from or to it by its own words.
    var passages: LadderPassages? {
        branch == nil && crossings.isEmpty ? nil : LadderPassages(branch: branch, crossings: crossings)
    }
}

/// What a ladder says of the others.
struct LadderPassages: Sendable, Equatable, Encodable {
    let branch: BranchDraft?
    let crossings: [CrossingDraft]
}

extension PassageFault {
    var isLoop: Bool { if case .loop = cause { true } else { false } }
}
