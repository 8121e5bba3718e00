import Kernel

/// What several places of a matrix say, in one language; the other language stays.
struct WriteCells: DraftEdit {
    struct Cell: Sendable, Equatable {
        let competency: String
        let level: Int
        /// One criterion a line. Blank: nothing is expected there in this language.
        let text: String
    }

    let ladder: String
    let cells: [Cell]
    let language: Language
    /// The ladder that was read. What changed there since is not written over.
    var read: LadderDraft?

    var kind: String { "cells_written" }
    var words: Phrase { EditingWords.wrote(cells.count) }

    func apply(to draft: inout FrameworkDraft) throws(Refusal) -> Renumbering? {
        try draft.edit(ladder) { ladder throws(Refusal) in
            for cell in cells { try write(cell, on: &ladder) }
            ladder.sortExpectations()
        }
        return nil
    }

    private func write(_ cell: Cell, on ladder: inout LadderDraft) throws(Refusal) {
        _ = try (ladder.level(cell.level), ladder.place(of: cell.competency))
        let standing = ladder.expectation(of: cell.competency, at: cell.level)
        if let read, read.expectation(of: cell.competency, at: cell.level) != standing { throw .conflict(EditingWords.blockUnread) }
        let index = ladder.expectations.firstIndex { $0.competency == cell.competency && $0.level == cell.level }
        var expectation = standing ?? ExpectationDraft(competency: cell.competency, level: cell.level)
        expectation.write(cell.text, in: language)
        if expectation.isEmpty {
            if let index { ladder.expectations.remove(at: index) }
        } else if let index {
            ladder.expectations[index] = expectation
        } else {
            ladder.expectations.append(expectation)
            if let level = ladder.levels.firstIndex(where: { $0.order == cell.level }) { ladder.levels[level].isDefined = true }
        }
    }
}

extension ExpectationDraft {
    /// Says it nothing at all?
    var isEmpty: Bool { statements.isEmpty && grade == nil }

    mutating func write(_ text: String, in language: Language) {
        let stored = TextPair(statements.map { LineNotation.Item(text: $0.text, details: $0.examples) })
        let pair = language == .french ? TextPair(fr: text, en: stored.en) : TextPair(fr: stored.fr, en: text)
        if pair != stored { statements = pair.items.map { StatementDraft($0.text, examples: $0.details) } }
    }
}
