import Tabular

/// Tells from its first line whether a text is a long table: one that names a level and a competency, or enough of their company.
enum LongTableHeader {
    static func isOne(lines: [String]) -> Bool {
        let lines = lines.first?.lowercased().hasPrefix("sep=") == true ? lines.dropFirst() : lines[...]
        guard let first = lines.first(where: { !$0.isBlank }) else { return false }
        return Separator.allCases.contains { isOne(first.split(separator: $0.rawValue, omittingEmptySubsequences: false)) }
    }

    private static func isOne(_ cells: [Substring]) -> Bool { isOne(cells.map { $0.filter { $0 != "\"" } }) }

    static func isOne(_ cells: [String]) -> Bool {
        let keys = Set(cells.map { HeaderText.key($0) })
        let fields = LongTableField.allCases.filter { field in keys.contains(where: field.isNamed) }
        guard keys.count > 2, fields.contains(.competency) || fields.contains(.level) else { return false }
        // A matrix has these three too, and levels beside them.
        guard fields.contains(where: { ![.theme, .competency, .description].contains($0) }) else { return false }
        return fields.count > 2 || fields.contains(.competency) && fields.contains(.level)
    }
}
