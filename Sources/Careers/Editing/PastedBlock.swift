import Kernel
import Site

/// What somebody copied from a spreadsheet, laid on a matrix.
enum PastedBlock {
    /// - Throws: `Refusal.invalid` when it does not fit, with how much room there is.
    static func cells(_ form: BlockForm, on ladder: LadderDraft) throws(Refusal) -> [WriteCells.Cell] {
        let (rows, levels) = (ladder.competencies.map(\.key), ladder.levels.map(\.order))
        guard let top = rows.firstIndex(of: form.competency), let left = levels.firstIndex(of: form.level) else { throw .conflict(EditingWords.gone) }
        let block = lines(form.block)
        let (height, width) = (block.count, block.map(\.count).max() ?? 0)
        guard top + height <= rows.count, left + width <= levels.count else {
            throw .invalid(BlockForm.block.name, EditingWords.tooLarge(height, width, room: rows.count - top, levels.count - left))
        }
        return block.enumerated().flatMap { down, line in
            line.enumerated().map { across, text in WriteCells.Cell(competency: rows[top + down], level: levels[left + across], text: text) }
        }
    }

    /// Spreadsheets put quotes around a cell that holds a line end, and double the quotes inside.
    private static func lines(_ text: String) -> [[String]] {
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
