/// Any value of the rows that name the two authors, compared: whatever depends on what they wrote shows in the end.
enum NamedValues {
    static func signals(_ evidence: Evidence) -> [Signal] {
        var last: [String: [[UInt8]?]] = [:]
        for line in evidence.timeline.all {
            guard let suspect = line.onlyAuthor, suspect < 2, line.contents.isEmpty else { continue }
            for (index, field) in line.fields.enumerated() where field.kind != .null {
                last["\(line.table).\(index)", default: [nil, nil]][suspect] = order(line, field)
            }
        }
        return last.compactMap { place, values in
            guard let first = values[0], let second = values[1], first != second else { return nil }
            return Signal.of([first.lexicographicallyPrecedes(second) ? 0 : 1, nil], .value, place, isCertain: false)
        }
    }

    /// Bytes that sort as the value does.
    private static func order(_ line: StoredLine, _ field: StoredLine.Field) -> [UInt8] {
        guard case .integer(let number) = field.kind else { return line.bytes(field) }
        let shifted = UInt64(bitPattern: number) ^ 1 << 63
        return (0..<8).map { UInt8(truncatingIfNeeded: shifted >> UInt64(56 - 8 * $0)) }
    }
}
