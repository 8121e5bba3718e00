/// The texts that cells refer to by number.
struct SharedStrings {
    private var texts: [String] = []

    init(_ bytes: [UInt8]?, part: String, spending budget: inout ReadingBudget) throws(TabularError) {
        guard let bytes else { return }
        let cursor = try XMLCursor(bytes, part: part)
        while try cursor.next() {
            guard cursor.kind == .start, cursor.name == "si" else { continue }
            // Each takes a place even when it is empty, and no workbook has more texts than cells.
            guard texts.count < budget.cells else { throw budget.overrun(.cells) }
            let text = cursor.isEmpty ? "" : try Self.text(from: cursor, until: "si")
            try budget.spend(text)
            texts.append(text)
        }
    }

    subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }

    /// The runs of a text, one after the other; how to pronounce it is left out.
    static func text(from cursor: XMLCursor, until end: String) throws(TabularError) -> String {
        var (text, isText, pronunciation) = ("", false, 0)
        while try cursor.next() {
            switch cursor.kind {
            case .start where cursor.name == "rPh": pronunciation += cursor.isEmpty ? 0 : 1
            case .start: isText = cursor.name == "t" && !cursor.isEmpty
            case .end where cursor.name == end: return EscapedText.decoded(text)
            case .end where cursor.name == "rPh": pronunciation -= 1
            case .end: isText = false
            case .text where isText && pronunciation == 0: text += cursor.text
            case .text, .other: break
            }
        }
        return EscapedText.decoded(text)
    }
}
