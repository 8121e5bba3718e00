/// How each style of cells shows a number.
struct NumberStyles {
    private var styles: [NumberStyle] = []

    init(_ bytes: [UInt8]?, part: String, most: Int) throws(TabularError) {
        guard let bytes else { return }
        let cursor = try XMLCursor(bytes, part: part)
        var (own, isInCells): ([Int: NumberStyle], Bool) = ([:], false)
        while try cursor.next() {
            guard own.count < most, styles.count < most else { throw .workbook(.bloated(part: part)) }
            switch (cursor.kind, cursor.name) {
            case (.start, "numFmt"):
                guard let id = cursor.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
                own[id] = NumberStyle(code: cursor.attribute("formatCode") ?? "")
            case (.start, "cellXfs"): isInCells = true
            case (.end, "cellXfs"): isInCells = false
            case (.start, "xf") where isInCells:
                let id = cursor.attribute("numFmtId").flatMap { Int($0) } ?? 0
                styles.append(own[id] ?? NumberStyle(number: id))
            default: break
            }
        }
    }

    subscript(style: Int) -> NumberStyle { styles.indices.contains(style) ? styles[style] : .plain }
}
