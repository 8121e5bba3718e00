import Kernel
import Storage

/// What a comment speaks of, as it stands now.
struct CommentedText: Sendable {
    let subject: CommentSubject
    let place: Phrase
    let expectation: Expectation?
    let level: Level?
    let ladder: Ladder?

    var revision: Int { expectation?.revision ?? 0 }
    var id: ExpectationID? { expectation?.id ?? level.map { ExpectationID($0.id.uuid) } }

    /// What the box of the writer holds: one criterion a line.
    func text(_ language: Language) -> String { expectation?.boxText(language) ?? "" }

    /// - Throws: `Refusal.conflict` when it is not in the version any more.
    static func find(_ subject: CommentSubject, of framework: Framework, in db: any Reader) throws -> CommentedText {
        let grids = subject == .framework ? [] : try LadderGrid.all(of: framework.id, in: db)
        guard let found = here(subject, in: grids) else { throw Refusal.conflict(CommentWords.gone) }
        return found
    }

    /// Nil when it is not in the version any more.
    static func here(_ subject: CommentSubject, in grids: [LadderGrid]) -> CommentedText? {
        switch subject {
        case .framework:
            return CommentedText(subject: subject, place: CommentWords.whole, expectation: nil, level: nil, ladder: nil)
        case .level(let id):
            guard let grid = grids.first(where: { $0.level(id) != nil }), let level = grid.level(id) else { return nil }
            return CommentedText(
                subject: subject, place: CommentWords.place(grid.ladder, level), expectation: nil, level: level, ladder: grid.ladder)
        case .expectation(let id):
            for grid in grids {
                guard let expectation = grid.expectations.first(where: { $0.id == id }) else { continue }
                guard let level = grid.level(expectation.level), let competency = grid.competency(expectation.competency) else { return nil }
                return CommentedText(
                    subject: subject, place: CommentWords.place(grid.ladder, level, competency), expectation: expectation, level: level,
                    ladder: grid.ladder)
            }
            return nil
        }
    }
}

extension Expectation {
    /// What a box of the editor holds in one language: one criterion a line.
    func boxText(_ language: Language) -> String {
        let pair = TextPair(wording.items)
        return language == .french ? pair.fr : pair.en
    }

    /// The same with one language written otherwise.
    func wording(saying text: String, in language: Language) -> Wording {
        let pair = TextPair(wording.items)
        let new = language == .french ? TextPair(fr: text, en: pair.en) : TextPair(fr: pair.fr, en: text)
        var wording = wording
        wording.statements = new.items.map { Statement(text: $0.text, examples: $0.details) }
        return wording
    }
}
