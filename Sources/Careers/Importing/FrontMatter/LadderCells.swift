import Kernel

/// What a file says, before it is known which levels there are.
struct LadderCells {
    var topics: [TopicCells] = []
    var levelNames: [Int: LocalizedText] = [:]
    var scopes: [Int: LocalizedText] = [:]
    /// The line where each level is first met.
    private(set) var firstLines: [Int: Int] = [:]

    /// The place of a topic, new or already met; and the line of an earlier topic that has the same name.
    mutating func open(_ name: LocalizedText, language: Language, line: Int) -> (index: Int, twin: Int?) {
        let wanted = Slug.of(name.preferring(language)).prefix(80)
        let base = wanted.isEmpty ? "topic" : String(wanted)
        let twins = topics.filter { $0.key == base || $0.key.hasPrefix(base + "-") && $0.name == name }
        let key = twins.isEmpty ? base : "\(base.prefix(76))-\(twins.count + 1)"
        topics.append(TopicCells(key: key, name: name, line: line))
        return (topics.count - 1, twins.first?.line)
    }

    mutating func meet(_ level: Int, line: Int) {
        firstLines[level] = min(firstLines[level] ?? line, line)
    }

    var themes: [ThemeDraft] {
        topics.map { topic in
            ThemeDraft(key: topic.key, name: topic.name, competencies: [CompetencyDraft(key: topic.key, name: topic.name)])
        }
    }

    func expectations(of levels: [LevelDraft]) -> [ExpectationDraft] {
        topics.flatMap { topic in levels.compactMap { topic.expectations[$0.order] } }
    }
}
