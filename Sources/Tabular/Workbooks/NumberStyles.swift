/// Which styles of cells show a number as a date.
struct NumberStyles {
    private var areDates: [Bool] = []

    init(_ bytes: [UInt8]?, part: String, most: Int) throws(TabularError) {
        guard let bytes else { return }
        let cursor = try XMLCursor(bytes, part: part)
        var (own, isInCells): ([Int: Bool], Bool) = ([:], false)
        while try cursor.next() {
            guard own.count < most, areDates.count < most else { throw .workbook(.bloated(part: part)) }
            switch (cursor.kind, cursor.name) {
            case (.start, "numFmt"):
                guard let id = cursor.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
                own[id] = Self.showsDate(cursor.attribute("formatCode") ?? "")
            case (.start, "cellXfs"): isInCells = true
            case (.end, "cellXfs"): isInCells = false
            case (.start, "xf") where isInCells:
                let id = cursor.attribute("numFmtId").flatMap { Int($0) } ?? 0
                areDates.append(own[id] ?? Self.known.contains(id))
            default: break
            }
        }
    }

    func isDate(_ style: Int) -> Bool { areDates.indices.contains(style) && areDates[style] }

    /// Dates, and dates with times, among the formats every spreadsheet knows by number.
    private static let known: Set<Int> = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]

    /// A day or a year outside quotes and brackets.
    private static func showsDate(_ code: String) -> Bool {
        // Longer than any spreadsheet lets a format be: not worth reading.
        guard code.utf8.count <= 1_024 else { return false }
        let bare = code.lowercased().replacing(#/"[^"]*"|\[[^\]]*\]|\\./#, with: "")
        return bare.contains("d") || bare.contains("y")
    }
}
