/// Reads the cells of one sheet.
struct SheetReading {
    private let part: String
    private let strings: SharedStrings
    private let styles: NumberStyles
    private let since1904: Bool
    private let limits: WorkbookLimits
    private(set) var budget: ReadingBudget
    private var grid: SheetGrid
    private var formulas: [String] = []
    private var formulaCount = 0
    private var faulty: [String] = []
    private var merges: [(first: CellReference, last: CellReference)] = []

    init(part: String, strings: SharedStrings, styles: NumberStyles, since1904: Bool, limits: WorkbookLimits, budget: ReadingBudget) {
        (self.part, self.strings, self.styles, self.since1904, self.limits) = (part, strings, styles, since1904, limits)
        self.budget = budget
        grid = SheetGrid(columns: limits.columns)
    }

    mutating func sheet(named name: String, _ bytes: [UInt8]) throws(TabularError) -> Workbook.Sheet {
        let cursor = try XMLCursor(bytes, part: part)
        var (row, column) = (0, 0)
        while try cursor.next() {
            guard cursor.kind == .start else { continue }
            switch cursor.name {
            case "row": (row, column) = (try number(cursor.attribute("r"), after: row), 0)
            case "c":
                let place = cursor.attribute("r").flatMap { CellReference($0) } ?? CellReference("\(CellReference.letters(of: column + 1))\(max(1, row))")
                guard let place else { throw .workbook(.damaged(part: part), line: max(1, row)) }
                column = place.column
                try read(cursor, at: place)
            case "mergeCell":
                guard merges.count < limits.merges else { throw .workbook(.bloated(part: part)) }
                if let range = cursor.attribute("ref").flatMap({ CellReference.range($0) }), range.first != range.last { merges.append(range) }
            default: break
            }
        }
        for range in merges { try grid.spread(range, spending: &budget) }
        return Workbook.Sheet(
            name: name, rows: grid.rows, formulas: formulas, formulaCount: formulaCount, faultyCells: faulty, mergedRanges: merges.count)
    }

    private func number(_ text: String?, after row: Int) throws(TabularError) -> Int {
        guard let text else { return row + 1 }
        guard let number = Int(text), (1...1_048_576).contains(number) else { throw .workbook(.damaged(part: part), line: max(1, row)) }
        return number
    }

    private mutating func read(_ cursor: XMLCursor, at place: CellReference) throws(TabularError) {
        let (type, style) = (cursor.attribute("t") ?? "n", cursor.attribute("s").flatMap { Int($0) } ?? 0)
        guard !cursor.isEmpty else { return }
        var (value, inline, isValue): (String, String?, Bool) = ("", nil, false)
        loop: while try cursor.next() {
            switch cursor.kind {
            case .start where cursor.name == "f": keepFormula(at: place)
            case .start where cursor.name == "is": inline = cursor.isEmpty ? "" : try SharedStrings.text(from: cursor, until: "is")
            case .start: isValue = cursor.name == "v" && !cursor.isEmpty
            case .end where cursor.name == "c": break loop
            case .end: isValue = false
            case .text where isValue: value += cursor.text
            case .text, .other: break
            }
        }
        try grid.put(try shown(value, inline, type, style, at: place), at: place, spending: &budget)
    }

    private mutating func shown(_ value: String, _ inline: String?, _ type: String, _ style: Int, at place: CellReference) throws(TabularError) -> String {
        switch type {
        case "s":
            guard let text = Int(value.withoutOuterBlanks).flatMap({ strings[$0] }) else {
                throw .workbook(.damaged(part: part), line: place.row)
            }
            return text
        case "inlineStr": return inline ?? ""
        case "str": return EscapedText.decoded(value)
        case "b": return value == "1" ? "TRUE" : "FALSE"
        case "e":
            if faulty.count < 100 { faulty.append(name(of: place)) }
            return ""
        case "d": return value
        default: return number(value, style)
        }
    }

    private func number(_ value: String, _ style: Int) -> String {
        Double(value).map { ShownNumber.text($0, styles[style], since1904: since1904) } ?? value
    }

    private mutating func keepFormula(at place: CellReference) {
        formulaCount += 1
        if formulas.count < 100 { formulas.append(name(of: place)) }
    }

    private func name(of place: CellReference) -> String { "\(CellReference.letters(of: place.column))\(place.row)" }
}
