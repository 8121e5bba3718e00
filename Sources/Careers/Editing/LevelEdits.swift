import Kernel

/// A new level, just above another one or under them all. Levels above it move up when its number is taken.
struct AddLevel: DraftEdit {
    let ladder: String
    let name: LocalizedText
    /// 0 for the first of all.
    let above: Int

    var kind: String { "level_added" }
    var words: Phrase { EditingWords.added(name.phrase) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        let order = above + 1
        let number = { (earlier: Int) in earlier >= order ? earlier + 1 : earlier }
        let renumbering = try draft.edit(ladder) { ladder throws(Refusal) in
            if above > 0 { _ = try ladder.level(above) }
            let isTaken = ladder.levels.contains { $0.order == order }
            let renumbering = isTaken ? ladder.renumber(number) : nil
            ladder.levels.append(LevelDraft(order: order, name: name))
            ladder.levels.sort { $0.order < $1.order }
            return renumbering
        }
        if renumbering != nil { draft.renumberPassages(of: ladder, number) }
        return renumbering
    }
}

/// Takes a level away with what is expected there. Levels above it come down.
struct RemoveLevel: DraftEdit {
    let ladder: String
    let order: Int

    var kind: String { "level_removed" }
    var words: Phrase { EditingWords.removedLevel(order) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        draft.removePassages(of: ladder, at: order)
        let number = { (earlier: Int) in earlier > order ? earlier - 1 : earlier }
        let renumbering = try draft.edit(ladder) { ladder throws(Refusal) in
            _ = try ladder.level(order)
            ladder.levels.removeAll { $0.order == order }
            ladder.expectations.removeAll { $0.level == order }
            for index in ladder.levels.indices {
                ladder.levels[index].prerequisites.removeAll { if case .expectation(_, order) = $0 { true } else { false } }
            }
            return ladder.renumber(number)
        }
        draft.renumberPassages(of: ladder, number)
        return renumbering
    }
}

extension LadderDraft {
    /// Gives every level another number, rising as before.
    fileprivate mutating func renumber(_ number: (Int) -> Int) -> Renumbering {
        let former = Dictionary(levels.map { (number($0.order), $0.order) }, uniquingKeysWith: { first, _ in first })
        for index in levels.indices {
            levels[index].order = number(levels[index].order)
            levels[index].prerequisites = levels[index].prerequisites.map { prerequisite in
                if case .expectation(let competency, let level) = prerequisite {
                    .expectation(competency: competency, level: number(level))
                } else {
                    prerequisite
                }
            }
        }
        for index in expectations.indices { expectations[index].level = number(expectations[index].level) }
        return Renumbering(ladder: key, former: former)
    }
}
