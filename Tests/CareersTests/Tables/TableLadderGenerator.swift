import Careers
import Kernel

/// Ragged frameworks made of what a table can carry, from a seed.
struct TableLadderGenerator {
    private var random: SeededGenerator
    private let language: Language

    static func draft(seed: UInt64) -> FrameworkDraft {
        var generator = TableLadderGenerator(random: SeededGenerator(seed: seed), language: seed.isMultiple(of: 2) ? .french : .english)
        return generator.framework()
    }

    private static let statements: [Language: [String]] = [
        .english: [
            "Throws a bowl in one go", "=1+2 is written on the wall", "-5 degrees, and no more", "@kiln: reads the dial", "Says \"enough\"; stops, then dries",
            "Fires at 1,200° 🔥", "a|b of the two", "'quoted' by others", "+1 helper", "Throws a vase of forty centimetres, and says why it leans",
            "Loads\tthe kiln", "2026-11-21 is a date", "_x0041_ is a mark", "<b>bold</b> & plain",
        ],
        .french: [
            "Tourne un bol d’un seul geste", "=1+2 est écrit au mur", "-5 degrés, pas plus", "@four : lit le cadran", "Dit « assez » ; s’arrête, puis sèche",
            "Cuit à 1 200° 🔥", "a|b des deux", "Tourne un vase de quarante centimètres et dit pourquoi il penche", "2026-11-21 est une date",
        ],
    ]
    private static let names = [
        "Throwing", "Impact: delivery", "Drying & storing", "=Formula", "Throwing (2)", "Fire/kiln", "Écoute", "-Minus", "@At", "Selling, pricing",
        "Glaze; colour", "\"Quoted\"",
        "Cuisson", "N’importe où", "Very long name of a competency that goes on and on, as some companies like to write them",
    ]
    private static let levels = ["Potter", "Senior potter", "IC3", "Lead", "Potier confirmé", "Potter", "Head, kilns", "Palier 4"]

    private mutating func framework() -> FrameworkDraft {
        let ladders = (0..<Int.random(in: 1...3, using: &random)).map { ladder("Pottery \($0) of clay & fire") }
        return FrameworkDraft(name: text("Pottery"), languages: [language], ladders: ladders)
    }

    private mutating func ladder(_ name: String) -> LadderDraft {
        let orders = Array(Set((0..<Int.random(in: 1...7, using: &random)).map { _ in Int.random(in: 0...30, using: &random) })).sorted()
        let names = Self.names.shuffled(using: &random)
        let themes = (0..<Int.random(in: 1...3, using: &random)).map { index in
            let count = Int.random(in: 1...4, using: &random)
            return ThemeDraft(
                key: "t\(index)", name: text(names[index]),
                competencies: names.dropFirst(index * 4).prefix(count).enumerated().map {
                    CompetencyDraft(
                        key: "c\(index)-\($0.offset)", name: text($0.element),
                        description: Bool.random(using: &random) ? text("What \($0.element) is about") : nil)
                })
        }
        let levels = orders.map { LevelDraft(order: $0, name: text(Self.levels.randomElement(using: &random) ?? "Potter")) }
        var expectations: [ExpectationDraft] = []
        for competency in themes.flatMap(\.competencies) {
            for order in orders where expectations.isEmpty || Int.random(in: 0...2, using: &random) > 0 {
                expectations.append(ExpectationDraft(competency: competency.key, level: order, statements: statements()))
            }
        }
        return LadderDraft(key: name, name: text(name), craft: "pottery", levels: levels, themes: themes, expectations: expectations)
    }

    private mutating func statements() -> [StatementDraft] {
        let some = (Self.statements[language] ?? []).shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
        return some.map { StatementDraft(text($0)) }
    }

    private func text(_ text: String) -> LocalizedText {
        guard let text = LocalizedText(text, in: language) else { return self.text("blank") }
        return text
    }
}
