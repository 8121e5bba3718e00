/// Finds, among all the expectations of a ladder, those that repeat another: only texts that share rare concepts are compared.
struct RepetitionIndex: Sendable {
    private let readings: [Likeness.Reading]
    private let groups: [String]
    private let places: [String: [Int]]

    /// Texts of one group (the levels of one competency) are meant to be alike, and are not compared.
    init(_ texts: [(text: String, group: String)]) {
        readings = texts.map { Likeness.Reading($0.text) }
        groups = texts.map(\.group)
        var places: [String: [Int]] = [:]
        for (index, reading) in readings.enumerated() {
            for concept in reading.whole.all { places[concept, default: []].append(index) }
        }
        self.places = places
    }

    /// The first of the other texts that asks for the same; nil when none does.
    func repeated(by index: Int) -> Int? {
        candidates(for: index).sorted().first { Likeness.isRepeated(readings[index], readings[$0]) }
    }

    /// The texts that share at least two of the rarest concepts; a concept found everywhere points nowhere.
    private func candidates(for index: Int) -> [Int] {
        let rarest = readings[index].whole.all.sorted { (count($0), $0) < (count($1), $1) }.prefix(8)
        var shared: [Int: Int] = [:]
        for concept in rarest {
            for other in (places[concept] ?? []).prefix(Self.most) where other != index && groups[other] != groups[index] { shared[other, default: 0] += 1 }
        }
        let needed = min(2, rarest.count)
        return shared.filter { $0.value >= needed }.map(\.key)
    }

    private func count(_ concept: String) -> Int { places[concept]?.count ?? 0 }

    private static let most = 60
}
