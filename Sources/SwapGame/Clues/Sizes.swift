/// A value of a row that names an author is longer or shorter as their answer is.
enum Sizes {
    static func signals(_ evidence: Evidence) -> [Signal] {
        let sizes = evidence.suspicion.contents.map(\.size)
        let difference = sizes[0] - sizes[1]
        guard difference != 0 else { return [] }
        return values(evidence, difference) + volumes(evidence, difference)
    }

    private static func values(_ evidence: Evidence, _ difference: Int) -> [Signal] {
        var longest: [String: [Int?]] = [:]
        for line in evidence.timeline.all {
            // A row that holds the answer itself needs no such clue.
            guard let suspect = line.onlyAuthor, suspect < 2, line.contents.isEmpty else { continue }
            for (index, field) in line.fields.enumerated() where field.kind == .text || field.kind == .blob {
                let known = longest["\(line.table).\(index)", default: [nil, nil]][suspect] ?? 0
                longest["\(line.table).\(index)", default: [nil, nil]][suspect] = max(known, field.range.count)
            }
        }
        return longest.compactMap { place, found in
            guard let first = found[0], let second = found[1], first != second else { return nil }
            let says = (first > second) == (difference > 0)
            let isCertain = fits(abs(first - second), abs(difference))
            return Signal.of([says ? 0 : 1, nil], .size, place + (isCertain ? " exactly" : ""), isCertain: isCertain)
        }
    }

    /// As it is, in hexadecimal or in base64.
    private static func fits(_ found: Int, _ expected: Int) -> Bool {
        expected >= 64 && [expected, expected * 2, expected * 4 / 3].contains { abs(found - $0) <= 8 }
    }

    /// How much of the log an author's steps filled.
    private static func volumes(_ evidence: Evidence, _ difference: Int) -> [Signal] {
        var volumes = [0, 0]
        for changes in Dictionary(grouping: evidence.timeline.changes, by: \.step).values {
            let lines = changes.flatMap { $0.added + $0.removed }
            guard let suspect = Evidence.one(lines.reduce(into: []) { $0.formUnion($1.authors) }) else { continue }
            volumes[suspect] += changes.reduce(0) { $0 + $1.frames }
        }
        guard volumes[0] != volumes[1] else { return [] }
        return [Signal.of([(volumes[0] > volumes[1]) == (difference > 0) ? 0 : 1, nil], .size, "log", isCertain: false)].compactMap(\.self)
    }
}
