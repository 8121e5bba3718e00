import Kernel

extension FrameworkInspection {
    /// One line of JSON whose keys always come in the same order.
    package func json(_ language: Language = .english) -> String {
        let ladders = ladders.map { json($0, language) }.joined(separator: ",")
        let report = entries.map { json($0, language) }.joined(separator: ",")
        let dialect = JSON.string(reading.dialect?.rawValue ?? "unknown").canonical
        return "{\"dialect\":\(dialect),\"ladders\":[\(ladders)],\"report\":[\(report)]}"
    }

    private func json(_ count: LadderCount, _ language: Language) -> String {
        let ladder = count.ladder
        let levels = ladder.levels.map { level in
            "{\"order\":\(count.isOrdered ? String(level.order) : "null"),\"name\":\(text(level.name, language))}"
        }.joined(separator: ",")
        return "{\"name\":\(text(ladder.name, language)),\"craft\":\(JSON.string(ladder.craft).canonical),\"levels\":[\(levels)],"
            + "\"themes\":\(count.themes),\"competencies\":\(count.competencies),"
            + "\"expectations\":\(count.expectations),\"statements\":\(count.statements)}"
    }

    private func json(_ entry: ReportEntry, _ language: Language) -> String {
        let line = entry.place.line.map(String.init) ?? "null"
        let message = JSON.string(message(of: entry, in: language)).canonical
        return "{\"severity\":\"\(entry.severity.rawValue)\",\"line\":\(line),\"message\":\(message)}"
    }

    private func text(_ text: LocalizedText, _ language: Language) -> String {
        JSON.string(text.preferring(language)).canonical
    }
}
