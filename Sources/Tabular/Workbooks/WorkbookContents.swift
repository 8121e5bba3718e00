/// The parts of a workbook that say what its sheets are.
struct WorkbookContents {
    private struct Entry {
        let name: String
        let part: String
        let isVisible: Bool
    }

    private let archive: Archive
    private let limits: WorkbookLimits
    private let strings: SharedStrings
    private let styles: NumberStyles
    private var entries: [Entry] = []
    private var since1904 = false

    init(_ archive: Archive, limits: WorkbookLimits, spending budget: inout ReadingBudget) throws(TabularError) {
        (self.archive, self.limits) = (archive, limits)
        let part = try PartRelations(of: "", in: archive).first("officeDocument") ?? "xl/workbook.xml"
        guard let bytes = try archive.part(part) else { throw .workbook(.notAWorkbook) }
        let relations = try PartRelations(of: part, in: archive)
        let (stringsPart, stylesPart) = (try relations.first("sharedStrings"), try relations.first("styles"))
        strings = try SharedStrings(try Self.optional(stringsPart, archive), part: stringsPart ?? "", spending: &budget)
        styles = try NumberStyles(try Self.optional(stylesPart, archive), part: stylesPart ?? "", most: limits.styles)
        try read(bytes, part, relations)
    }

    private static func optional(_ part: String?, _ archive: Archive) throws(TabularError) -> [UInt8]? {
        guard let part else { return nil }
        return try archive.part(part)
    }

    private mutating func read(_ bytes: [UInt8], _ part: String, _ relations: PartRelations) throws(TabularError) {
        let cursor = try XMLCursor(bytes, part: part)
        var isWorkbook = false
        while try cursor.next() {
            guard cursor.kind == .start else { continue }
            switch cursor.name {
            case "workbook": isWorkbook = true
            case "workbookPr": since1904 = ["1", "true"].contains(cursor.attribute("date1904") ?? "")
            case "sheet":
                guard let name = cursor.attribute("name"), let id = cursor.attribute("r:id") ?? cursor.attribute("d3p1:id"),
                    let target = try relations[id]
                else { throw .workbook(.damaged(part: part)) }
                entries.append(Entry(name: name, part: target, isVisible: (cursor.attribute("state") ?? "visible") == "visible"))
            default: break
            }
        }
        guard isWorkbook else { throw .workbook(.notAWorkbook) }
    }

    func workbook(only: String?, spending budget: inout ReadingBudget) throws(TabularError) -> Workbook {
        let hidden = entries.filter { !$0.isVisible }.map(\.name)
        let wanted = only.map { name in entries.filter { $0.name == name } } ?? entries.filter(\.isVisible)
        guard !wanted.isEmpty else { throw .workbook(only.map { .unknownSheet($0) } ?? .noSheet) }
        var sheets: [Workbook.Sheet] = []
        for entry in wanted {
            guard let bytes = try archive.part(entry.part) else { throw .workbook(.damaged(part: entry.part)) }
            var reading = SheetReading(part: entry.part, strings: strings, styles: styles, since1904: since1904, limits: limits, budget: budget)
            // What was spent stays spent when the sheet cannot be read to its end.
            defer { budget = reading.budget }
            sheets.append(try reading.sheet(named: entry.name, bytes))
        }
        return Workbook(sheets: sheets, hiddenSheets: hidden)
    }
}
