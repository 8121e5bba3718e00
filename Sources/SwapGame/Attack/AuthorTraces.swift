/// What an author goes by in a database: their name and address, and the identities of the rows these lead to.
struct AuthorTraces {
    /// For each author.
    private(set) var traces: [[[UInt8]]]

    init(_ authors: [Suspicion.Author], in lines: [StoredLine]) {
        traces = authors.map(\.traces)
        follow(lines) { line in
            authors.indices.filter { index in line.fields.contains { Self.isName(line.text($0), of: authors[index]) } }
        }
        // An account leads to its person, a session to its account.
        let owners = owners
        follow(lines) { line in Array(Set(line.fields.compactMap { $0.range.count == 36 ? owners[line.bytes($0)] : nil })) }
    }

    private static func isName(_ text: String?, of author: Suspicion.Author) -> Bool {
        guard let text else { return false }
        return text == author.email || text == author.familyName
    }

    private var owners: [[UInt8]: Int] {
        Dictionary(traces.enumerated().flatMap { author, traces in traces.map { ($0, author) } }, uniquingKeysWith: { first, _ in first })
    }

    /// A row that leads to one author alone lends them its identity.
    private mutating func follow(_ lines: [StoredLine], to named: (StoredLine) -> [Int]) {
        var owners: [[UInt8]: Set<Int>] = [:]
        for line in lines {
            guard let first = line.fields.first, first.range.count == 36, first.kind == .text else { continue }
            for author in named(line) { owners[line.bytes(first), default: []].insert(author) }
        }
        for (identity, authors) in owners {
            guard authors.count == 1, let author = authors.first, !traces[author].contains(identity) else { continue }
            traces[author].append(identity)
        }
    }
}
