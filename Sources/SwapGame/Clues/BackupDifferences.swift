/// Between two copies one of the two answers appears, and one of the two authors did something.
enum BackupDifferences {
    static func signals(_ evidence: Evidence) -> [Signal] {
        var (writers, known): ([Int?], Set<Int>) = ([nil, nil], [])
        let steps = Dictionary(grouping: evidence.timeline.changes, by: \.step)
        for (step, lines) in evidence.timeline.steps.enumerated() {
            let there = lines.reduce(into: Set<Int>()) { $0.formUnion($1.contents) }
            defer { known.formUnion(there) }
            guard let content = Evidence.one(there.subtracting(known)), let changes = steps[step] else { continue }
            let touched = changes.flatMap { $0.added + $0.removed }.reduce(into: Set<Int>()) { $0.formUnion($1.onlyAuthor.map { [$0] } ?? []) }
            let news = changes.flatMap(\.added).filter { line in line.onlyAuthor != nil && !isRewritten(line, in: changes) }
            let new = news.reduce(into: Set<Int>()) { $0.formUnion($1.authors) }
            writers[content] = Evidence.one(new) ?? Evidence.one(touched)
        }
        return [Signal.of(writers, .backupDifference, "copies")].compactMap(\.self)
    }

    /// A row that was there before, written again elsewhere.
    private static func isRewritten(_ line: StoredLine, in changes: [Timeline.Change]) -> Bool {
        changes.contains { change in
            change.removed.contains { $0.table == line.table && $0.authors == line.authors }
        }
    }
}
