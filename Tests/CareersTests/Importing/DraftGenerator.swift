import Careers
import Kernel

/// Makes valid frameworks out of a seed, with texts chosen to be awkward to write in YAML.
struct DraftGenerator {
    private var random: SeededGenerator
    private var languages: [Language] = []

    static func draft(seed: UInt64) -> FrameworkDraft {
        var generator = DraftGenerator(random: SeededGenerator(seed: seed))
        return generator.framework()
    }

    private static let texts = [
        "yes", "no", "null", "~", "true", "On", "1", "1.5", "1e3", "0x1F", "2026-01-31", "12:30", "- dash", "-", "? why", ": colon", "a: b",
        "a :b", "key:",
        "# comment", "a #b", "say \"hi\"", "it's", "'quoted'", "`tick`", "@team", "%percent", "!tag", "&anchor", "*alias", "[list]",
        "{map}", "a, b", "|", ">",
        "back\\slash", "two\nlines", "\n", "line\r\nreturn", "tab\there", " leading", "trailing ", "trailing\n", "---", "...", "<<", "=",
        "é", "œuvre", "日本語",
        "👩🏽‍🚀", "a\u{301}", "\u{A0}nbsp\u{202F}!", "\u{2028}", "a\u{2029}b", "a\u{FEFF}bom", "\u{FFFE}x", "\u{1F600}\u{10FFFF}",
        "« Un relevé » ; deux ?", "ﷺ", "‮rtl",
        "A quite ordinary sentence, with commas and a final stop.", "Mène des entretiens : trois par mois.", "99%", "fr", "en: x",
        "{fr: a}",
    ]

    private mutating func framework() -> FrameworkDraft {
        languages = [[.french], [.english], [.french, .english], [.english, .french]].randomElement(using: &random) ?? [.english]
        return FrameworkDraft(
            name: text(),
            version: maybe { $0.word() },
            languages: languages,
            context: maybe { $0.text() },
            values: some(0...3) { CompanyValueDraft(key: "v\($1)", name: $0.text(), description: $0.maybe { $0.text() }) },
            ladders: joined(some(1...3) { $0.ladder("ladder-\($1)") })
        )
    }

    /// Each ladder may begin in the one before it, and cross to it.
    private mutating func joined(_ ladders: [LadderDraft]) -> [LadderDraft] {
        var ladders = ladders
        for index in ladders.indices.dropFirst() {
            let (own, other) = (ladders[index].levels.map(\.order), ladders[index - 1])
            let far = other.levels.map(\.order)
            guard !own.isEmpty, !far.isEmpty else { continue }
            ladders[index].branch = maybe { BranchDraft(ladder: other.key, level: $0.pick(far), entry: $0.pick(own)) }
            ladders[index].crossings = maybe { [CrossingDraft(level: $0.pick(own), ladder: other.key, other: $0.pick(far))] } ?? []
        }
        return ladders
    }

    private mutating func ladder(_ key: String) -> LadderDraft {
        let orders = Array(Set(some(1...6) { generator, _ in generator.number(0...100) })).sorted()
        let themes = some(1...3) { $0.theme($1) }
        let competencies = themes.flatMap(\.competencies)
        let levels = orders.map { level($0, competencies.map(\.key), orders) }
        var expectations: [ExpectationDraft] = []
        for competency in competencies {
            for level in levels where level.isDefined && flip() { expectations.append(expectation(competency, level.order)) }
        }
        return LadderDraft(
            key: key,
            name: text(),
            craft: word(),
            track: flip() ? .individual : .manager,
            about: maybe { $0.text() },
            isAdditive: flip(),
            levels: levels,
            themes: themes,
            expectations: expectations,
            progression: maybe { $0.progression(competencies.map(\.key)) }
        )
    }

    private mutating func level(_ order: Int, _ competencies: [String], _ orders: [Int]) -> LevelDraft {
        LevelDraft(
            order: order,
            name: text(),
            titles: some(0...3) { generator, _ in generator.text() },
            scope: maybe { $0.text() },
            experience: maybe { $0.text() },
            isDefined: number(0...4) > 0,
            prerequisites: some(0...2) { generator, _ in
                generator.flip()
                    ? .condition(generator.text())
                    : .expectation(competency: generator.pick(competencies), level: generator.pick(orders.filter { $0 <= order }))
            },
            progression: maybe { $0.progression(competencies) }
        )
    }

    private mutating func theme(_ index: Int) -> ThemeDraft {
        ThemeDraft(
            key: "theme-\(index)",
            name: text(),
            kind: maybe { $0.pick(ThemeKind.allCases) },
            competencies: some(1...3) { generator, number in
                CompetencyDraft(
                    key: "c\(index)-\(number)",
                    name: generator.text(),
                    description: generator.maybe { $0.text() },
                    grades: generator.some(0...2) { GradeDraft(key: "g\($1)", name: $0.text(), description: $0.maybe { $0.text() }) }
                )
            }
        )
    }

    private mutating func expectation(_ competency: CompetencyDraft, _ level: Int) -> ExpectationDraft {
        let grade = competency.grades.isEmpty ? nil : maybe { $0.pick(competency.grades).key }
        return ExpectationDraft(
            competency: competency.key,
            level: level,
            statements: some((grade == nil ? 1 : 0)...3) {
                StatementDraft($0.text(), examples: $0.some($1 % 2 == 0 ? 0...0 : 0...2) { g, _ in g.text() })
            },
            signals: some(0...3) { generator, _ in generator.text() },
            examples: some(0...2) { generator, _ in generator.text() },
            grade: grade
        )
    }

    private mutating func progression(_ competencies: [String]) -> ProgressionDraft {
        let weights = competencies.map { CompetencyWeight(competency: $0, value: Double(number(1...40)) / 8) }
        let share = Double(number(1...1_000)) / 1_000
        let conditions: [ProgressionCondition] = [
            .all, .share(atLeast: share), .weighted(atLeast: share, weights: weights), .points(atLeast: weights[0].value, points: weights),
        ]
        let steps = [0.5, 0.75, 1].prefix(number(0...3)).map { SubLevel(atLeast: $0, name: maybe { $0.text() }) }
        return ProgressionDraft(
            pick(conditions), required: flip() ? [pick(competencies)] : [], subLevels: steps, explanation: maybe { $0.text() })
    }

    /// In both languages, or sometimes in one only.
    private mutating func text() -> LocalizedText {
        let only = number(0...5)
        guard let text = LocalizedText(fr: only == 0 ? nil : word(), en: only == 1 ? nil : word()) else { return text() }
        return text
    }

    private mutating func word() -> String {
        let word = flip() ? pick(Self.texts) : pick(Self.texts) + pick(Self.texts)
        return word.allSatisfy(\.isWhitespace) ? "blank" + word : word
    }

    private mutating func flip() -> Bool { Bool.random(using: &random) }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    private mutating func pick<Item>(_ items: [Item]) -> Item { items[Int.random(in: 0..<items.count, using: &random)] }
    private mutating func maybe<Item>(_ make: (inout DraftGenerator) -> Item) -> Item? { flip() ? make(&self) : nil }

    private mutating func some<Item>(_ count: ClosedRange<Int>, _ make: (inout DraftGenerator, Int) -> Item) -> [Item] {
        (0..<number(count)).map { make(&self, $0) }
    }
}
