/// The transactions of the log: one that touches an author and an answer, or two that follow each other.
enum Commits {
    private struct Event {
        let authors: Set<Int>
        let contents: Set<Int>

        init(_ change: Timeline.Change) {
            authors = (change.added + change.removed).reduce(into: []) { $0.formUnion($1.authors) }
            let gone = change.removed.reduce(into: Set<Int>()) { $0.formUnion($1.contents) }
            contents = change.added.reduce(into: Set<Int>()) { $0.formUnion($1.contents) }.subtracting(gone)
        }

        var author: Int? { contents.isEmpty && authors.count == 1 ? authors.first : nil }
        var content: Int? { authors.isEmpty ? Evidence.one(contents) : nil }
    }

    static func signals(_ evidence: Evidence) -> [Signal] {
        let events = evidence.timeline.changes.filter(\.isCommit).map(Event.init)
        var (same, before, after): ([Int?], [Int?], [Int?]) = ([nil, nil], [nil, nil], [nil, nil])
        for (index, event) in events.enumerated() {
            if let content = Evidence.one(event.contents), let suspect = Evidence.one(event.authors) { same[content] = suspect }
            guard let content = event.content else { continue }
            if index > 0 { before[content] = before[content] ?? events[index - 1].author }
            if index + 1 < events.count { after[content] = after[content] ?? events[index + 1].author }
        }
        return [
            Signal.of(same, .sameCommit, "log"), Signal.of(pair(before), .commitOrder, "before"), Signal.of(pair(after), .commitOrder, "after"),
        ].compactMap(\.self)
    }

    /// Both, or it may be a neighbour by chance.
    private static func pair(_ writers: [Int?]) -> [Int?] {
        Set(writers.compactMap(\.self)) == [0, 1] ? writers : [nil, nil]
    }
}
