import Kernel
import Tabular

extension LevelHeadingsReader {
    private static let textColumns = ["level expectations", "expectations", "expectation", "criteria", "attendus", "attendu", "critères"]
    private static let skillColumns = ["competencies", "competency", "skills", "skill", "compétences", "compétence"]

    /// A table below a level: a theme, its competencies, what is expected. A cell may pack several competencies, each on its own line.
    mutating func read(table lines: ArraySlice<MarkdownLine>) {
        guard place != nil, let first = lines.first, case .row(let headers) = first.kind, headers.count > 1 else { return }
        let keys = headers.map { HeaderText.normalised(PlainMarkdown.of($0)) }
        let text = keys.firstIndex { Self.textColumns.map(HeaderText.normalised).contains($0) } ?? headers.count - 1
        let skill = keys.firstIndex { Self.skillColumns.map(HeaderText.normalised).contains($0) }
        for line in lines.dropFirst() where !line.kind.isRuler {
            guard case .row(let cells) = line.kind else { continue }
            if cells.count > headers.count { add(.warning, LongTableReader.extraCells(cells.count - headers.count), line.number) }
            let theme = PlainMarkdown.of(cells.first ?? "")
            let packed = PackedCell(skill.flatMap { $0 < cells.count ? cells[$0] : nil } ?? cells.first ?? "")
            let pieces = text < cells.count ? PlainMarkdown.pieces(of: cells[text]).map { PlainMarkdown.of($0) } : []
            share(pieces.filter { !$0.isEmpty }, among: packed.skills, theme.isEmpty ? packed.skills.first?.name ?? "" : theme, line.number)
        }
    }

    /// As many texts as competencies: one each, in their order. Otherwise the last one takes what is left, and it is said.
    private mutating func share(_ pieces: [String], among skills: [PackedCell.Skill], _ theme: String, _ line: Int) {
        guard !skills.isEmpty, !theme.isEmpty else {
            if !pieces.isEmpty { add(.warning, Self.noSkill, line) }
            return
        }
        if pieces.isEmpty { return add(.warning, Self.emptyRow(theme), line) }
        if skills.count > 1 { add(pieces.count == skills.count ? .note : .warning, Self.packed(skills.map(\.name), pieces.count), line) }
        for (index, piece) in pieces.enumerated() {
            let skill = skills[min(index, skills.count - 1)]
            keep(piece, theme: theme, skill: skill.name, about: skill.about, line)
        }
    }
}
