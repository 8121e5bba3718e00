import Foundation
import Kernel
import Site

/// What somebody copied from a spreadsheet, to be laid on a matrix from one of its places to the right and downwards.
struct PastedBlock: Sendable {
    let competency: String
    let level: Int
    let text: String
    let language: Language
    /// As `MatrixReading` writes it; empty from whoever does not say what they read.
    let seen: String

    init(_ form: BlockForm) {
        (competency, level, text, language, seen) = (form.competency, form.level, form.block, form.language, form.seen)
    }

    /// The block that is shown again; nil when none was sent.
    init?(_ state: FormState) {
        guard let level = Int(state.value(BlockForm.level.name)), let language = Language(rawValue: state.value(BlockForm.language.name)) else { return nil }
        (self.level, self.language) = (level, language)
        competency = state.value(BlockForm.competency.name)
        text = state.value(BlockForm.block.name).replacing("\r\n", with: "\n")
        seen = state.value(BlockForm.seen.name)
    }

    /// - Throws: `Refusal.invalid` when it does not fit, with how much room there is.
    func cells(on ladder: LadderDraft) throws(Refusal) -> [WriteCells.Cell] {
        let (rows, levels) = (ladder.competencies.map(\.key), ladder.levels.map(\.order))
        guard let top = rows.firstIndex(of: competency), let left = levels.firstIndex(of: level) else { throw .conflict(EditingWords.gone) }
        let block = lines
        let (height, width) = (block.count, block.map(\.count).max() ?? 0)
        guard top + height <= rows.count, left + width <= levels.count else {
            throw .invalid(BlockForm.block.name, EditingWords.tooLarge(height, width, room: rows.count - top, levels.count - left))
        }
        return block.enumerated().flatMap { down, line in
            line.enumerated().map { across, text in WriteCells.Cell(competency: rows[top + down], level: levels[left + across], text: text) }
        }
    }

    /// The places it would write over with other words, where somebody wrote since they were read.
    func unread(on grid: LadderGrid) throws(Refusal) -> [MatrixReading.Place] {
        let ladder = LadderDraft(grid)
        let changed = MatrixReading(grid).changed(since: seen)
        return try cells(on: ladder).compactMap { cell in
            guard let place = changed.first(where: { $0.competency.key == cell.competency && $0.level.order == cell.level }) else { return nil }
            var after = ladder.expectation(of: cell.competency, at: cell.level) ?? ExpectationDraft(competency: cell.competency, level: cell.level)
            let before = after
            after.write(cell.text, in: language)
            return before == after ? nil : place.saying(cell.text)
        }
    }

    /// Spreadsheets put quotes around a cell that holds a line end, and double the quotes inside.
    private var lines: [[String]] {
        var (lines, line, cell) = ([[String]](), [String](), "")
        var isQuoted = false
        var rest = Substring(text)
        while let next = rest.popFirst() {
            switch next {
            case "\"" where isQuoted && rest.first == "\"": cell.append(rest.removeFirst())
            case "\"" where isQuoted || cell.isEmpty: isQuoted.toggle()
            case "\t" where !isQuoted:
                line.append(cell)
                cell = ""
            case "\n" where !isQuoted:
                lines.append(line + [cell])
                (line, cell) = ([], "")
            default: cell.append(next)
            }
        }
        return lines + [line + [cell]]
    }
}
