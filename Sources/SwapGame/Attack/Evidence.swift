/// A haul, read with what the attacker knows: each entry says which authors it names and which of the two contents it holds.
struct Evidence {
    let suspicion: Suspicion
    let timeline: Timeline
    let texts: [Haul.Text]

    init(_ haul: Haul, _ suspicion: Suspicion) {
        self.suspicion = suspicion
        texts = haul.texts
        timeline = Timeline(haul.copies)
        mark()
    }

    private func mark() {
        let traces = AuthorTraces(suspicion.authors, in: timeline.all).traces
        for line in timeline.all {
            line.authors = Set(traces.indices.filter { ByteSearch.holdsAny(traces[$0], in: line.payload) })
        }
        let contents = suspicion.contents.map(\.traces)
        for line in timeline.later {
            line.contents = Set(contents.indices.filter { ByteSearch.holdsAny(contents[$0], in: line.payload) })
        }
    }
}

extension StoredLine {
    /// The suspect it names, when it names one of the two.
    var suspect: Int? { Evidence.one(authors) }
    /// The content it holds, when it holds one of the two.
    var content: Int? { Evidence.one(contents) }
    /// The suspect it names, and no other author.
    var onlyAuthor: Int? { authors.count == 1 ? authors.first : nil }
}

extension Evidence {
    /// The only one of the first two in a set.
    static func one(_ set: Set<Int>) -> Int? {
        let found = set.filter { $0 < 2 }
        return found.count == 1 ? found.first : nil
    }
}
