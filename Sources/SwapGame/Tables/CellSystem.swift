/// The tables of one question as equations: how many people of each smallest part of the groups gave each answer.
struct CellSystem {
    struct Found {
        let people: Set<Int>
        let answer: String
        let count: Int
    }

    private let parts: [Set<Int>]
    private let answers: [String]
    private var sums: [IntegerBounds.Sum] = []

    init(_ tables: [PublishedTable]) {
        answers = Set(tables.flatMap(\.cells.keys)).sorted()
        let everybody = tables.reduce(into: Set<Int>()) { $0.formUnion($1.group) }
        let memberships = Dictionary(grouping: everybody) { person in tables.map { $0.group.contains(person) } }
        parts = memberships.values.map { Set($0) }.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
        for (index, part) in parts.enumerated() {
            sums.append(.init(unknowns: answers.indices.map { unknown(index, $0) }, range: part.count...part.count))
        }
        for table in tables {
            let within = parts.indices.filter { parts[$0].isSubset(of: table.group) }
            for (number, answer) in answers.enumerated() {
                sums.append(.init(unknowns: within.map { unknown($0, number) }, range: table.cells[answer] ?? 0...0))
            }
        }
    }

    /// What has one value in every solution, and is not nobody.
    var determined: [Found] {
        let bounds = IntegerBounds(sums, limits: parts.flatMap { part in answers.map { _ in 0...part.count } })
        return parts.indices.flatMap { part in
            answers.indices.compactMap { answer in
                guard let value = bounds.onlyValue(of: unknown(part, answer)), value > 0 else { return nil }
                return Found(people: parts[part], answer: answers[answer], count: value)
            }
        }
    }

    private func unknown(_ part: Int, _ answer: Int) -> Int { part * answers.count + answer }
}
