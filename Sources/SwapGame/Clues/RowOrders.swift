/// Rows that name authors and rows that hold answers stand in the same order.
enum RowOrders {
    private struct Order {
        let table: String
        /// The places of the first and the second, and how many there are.
        let places: [Int]
        let count: Int
    }

    static func signals(_ evidence: Evidence) -> [Signal] {
        let old = Set(evidence.timeline.base.map(ObjectIdentifier.init))
        var signals: [Signal] = []
        for lines in evidence.timeline.steps {
            let tables = Dictionary(grouping: lines.filter { $0.rowid != 0 }, by: \.table)
            let answers = tables.compactMap { table, lines in
                order(of: table, lines.filter { !old.contains(ObjectIdentifier($0)) }.map { ($0.rowid, $0.content) })
            }
            if answers.isEmpty { continue }
            let authors = tables.flatMap { table, lines in self.authors(table, lines) }
            for answer in answers { signals += authors.compactMap { compare($0, answer) } }
        }
        return signals
    }

    /// Both must stand there once each.
    private static func order(of table: String, _ rows: [(rowid: Int64, what: Int?)]) -> Order? {
        let sorted = rows.sorted { $0.rowid < $1.rowid }.map(\.what)
        guard let first = sorted.firstIndex(of: 0), let second = sorted.firstIndex(of: 1) else { return nil }
        guard sorted.count(where: { $0 == 0 }) == 1, sorted.count(where: { $0 == 1 }) == 1 else { return nil }
        return Order(table: table, places: [first, second], count: sorted.count)
    }

    /// By the first row of each, and by the last.
    private static func authors(_ table: String, _ lines: [StoredLine]) -> [Order] {
        let rows = lines.filter { $0.onlyAuthor != nil && $0.contents.isEmpty }.sorted { $0.rowid < $1.rowid }
        return [rows, rows.reversed()].enumerated().compactMap { turn, rows in
            var seen: Set<Int> = []
            let once = rows.filter { $0.onlyAuthor.map { seen.insert($0).inserted } ?? false }
            return order(of: "\(table) \(turn)", once.map { ($0.rowid, $0.onlyAuthor) })
        }
    }

    private static func compare(_ authors: Order, _ answers: Order) -> Signal? {
        let isSame = (authors.places[0] < authors.places[1]) == (answers.places[0] < answers.places[1])
        let isParallel =
            authors.count == answers.count && (authors.places == answers.places || authors.places == answers.places.reversed())
        let says = isParallel ? authors.places == answers.places : isSame
        return Signal.of([says ? 0 : 1, nil], .rowOrder, "\(isParallel ? "parallel" : "sign") \(authors.table) \(answers.table)", isCertain: isParallel)
    }
}
