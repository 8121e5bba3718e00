/// One row holds an answer and names its author.
enum SharedRows {
    static func signals(_ evidence: Evidence) -> [Signal] {
        var writers: [String: [Int?]] = [:]
        for line in evidence.timeline.later {
            guard let content = line.content, let suspect = line.suspect else { continue }
            writers[line.table, default: [nil, nil]][content] = suspect
        }
        return writers.compactMap { Signal.of($1, .sharedRow, $0) }
    }
}
