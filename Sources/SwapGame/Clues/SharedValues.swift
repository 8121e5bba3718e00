/// A row that holds an answer and a row that names an author share a value that hardly any other row has; or a third row has one of each.
enum SharedValues {
    private static let most = 8

    static func signals(_ evidence: Evidence) -> [Signal] {
        let answers = evidence.timeline.later.filter { $0.content != nil && $0.authors.isEmpty }
        guard !answers.isEmpty else { return [] }
        let index = ValueIndex(evidence.timeline.all)
        var writers: [String: [Int?]] = [:]
        for answer in answers {
            guard let content = answer.content else { continue }
            for line in reach(answer, index, evidence) {
                guard let suspect = line.suspect, line.contents.isEmpty else { continue }
                writers["\(answer.table) \(line.table)", default: [nil, nil]][content] = suspect
            }
        }
        return writers.compactMap { Signal.of($1, .sharedValue, $0) }
    }

    /// The rows one or two rare values away.
    private static func reach(_ line: StoredLine, _ index: ValueIndex, _ evidence: Evidence) -> [StoredLine] {
        let near = index.neighbours(of: line, most: most)
        let far = near.filter(\.authors.isEmpty).flatMap { index.neighbours(of: $0, most: most) }
        return near + far
    }
}

/// Rows by the values they hold.
struct ValueIndex {
    private var lines: [[UInt8]: [StoredLine]] = [:]

    init(_ all: [StoredLine]) {
        for line in all {
            for field in line.fields where Self.tells(field) { lines[line.bytes(field), default: []].append(line) }
        }
    }

    func neighbours(of line: StoredLine, most: Int) -> [StoredLine] {
        line.fields.filter(Self.tells).flatMap { field -> [StoredLine] in
            let sharing = lines[line.bytes(field)] ?? []
            return sharing.count <= most ? sharing.filter { $0 !== line } : []
        }
    }

    /// Long enough not to be the same by chance.
    private static func tells(_ field: StoredLine.Field) -> Bool {
        switch field.kind {
        case .text, .blob: field.range.count >= 8
        case .integer(let number): abs(number) >= 1 << 20
        case .null, .real: false
        }
    }
}
