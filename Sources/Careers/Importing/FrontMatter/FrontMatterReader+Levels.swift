import Kernel

extension FrontMatterReader {
    /// Every level from 1 to the highest declared or met. Those nothing speaks of are kept as not defined.
    mutating func levels(declared: Int?, at value: YAMLValue) -> [LevelDraft] {
        let highest = max(declared ?? 0, cells.firstLines.keys.max() ?? 0)
        reportCount(declared, highest: highest, at: value)
        let word = reading.plainLanguage == .french ? "Palier" : "Level"
        let levels = (0..<highest).map { $0 + 1 }.compactMap { order -> LevelDraft? in
            let name = cells.levelNames[order] ?? LocalizedText("\(word) \(order)", in: reading.plainLanguage)
            let isDefined = cells.topics.contains { $0.expectations[order] != nil }
            if !isDefined { reading.warning(Self.levelNotDefined(order), at: value) }
            return name.map { LevelDraft(order: order, name: $0, scope: cells.scopes[order], isDefined: isDefined) }
        }
        let unnamed = levels.filter { cells.levelNames[$0.order] == nil }
        if !unnamed.isEmpty { reading.note(Self.unnamedLevels(unnamed.count), at: value) }
        reading.note(Self.additivityUnknown, at: value)
        return levels
    }

    private mutating func reportCount(_ declared: Int?, highest: Int, at value: YAMLValue) {
        guard let declared else {
            reading.warning(
                Phrase(
                    fr: "Le nombre de paliers n’est pas déclaré (`levels`) : \(highest) ont été trouvés.",
                    en: "The number of levels is not declared (`levels`): \(highest) were found."
                ),
                at: value
            )
            return
        }
        for (level, line) in cells.firstLines.sorted(by: { $0.key < $1.key }) where level > declared {
            reading.report.add(.warning, Self.levelBeyond(level, declared), at: SourcePlace(file: file, line: line))
        }
    }

    /// The levels a topic does not mention at all; those it mentions without content have been reported where they are.
    mutating func reportHoles(_ levels: [LevelDraft]) {
        for topic in cells.topics {
            let silent = levels.filter { $0.isDefined && topic.expectations[$0.order] == nil && topic.empty[$0.order] == nil }
            guard !silent.isEmpty else { continue }
            let name = topic.name.preferring(reading.plainLanguage)
            let message = Self.holes(name, silent.map(\.order))
            reading.report.add(.warning, message, at: SourcePlace(file: file, line: topic.line))
        }
    }

    /// The same sentence twice in a ladder is often a sub-heading, or a copy somebody forgot to rewrite.
    mutating func reportRepeats() {
        var found: [LocalizedText: [Int]] = [:]
        for topic in cells.topics {
            for expectation in topic.expectations.values {
                for statement in expectation.statements { found[statement.text, default: []].append(expectation.place?.line ?? topic.line) }
            }
        }
        let repeated = found.filter { $0.value.count > 1 }.map {
            (text: $0.key.preferring(reading.plainLanguage), lines: $0.value.sorted())
        }
        for (text, lines) in repeated.sorted(by: { ($0.lines[0], $0.text) < ($1.lines[0], $1.text) }) {
            reading.report.add(.warning, Self.repeated(text, lines), at: SourcePlace(file: file, line: lines[0]))
        }
    }

    mutating func noteThemes(at value: YAMLValue) {
        let count = cells.topics.count
        reading.note(
            Phrase(
                fr:
                    "\(French.count(count, "thème lu", "thèmes lus")), chacun "
                    + "avec une compétence du même nom ; leur nature reste à préciser.",
                en:
                    "\(English.count(count, "theme", "themes")) read, each "
                    + "with one competency of the same name; their kind remains to be said."
            ),
            at: value
        )
    }
}
