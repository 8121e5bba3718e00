/// A heading that names a level by a number: `Level 2: Senior designer`, `IC3`, `Palier 4`.
struct LevelHeading {
    /// What stands before the number, in lower case: levels of two tracks have different ones.
    let series: String
    let number: Int
    let name: String

    private static let series: Set<String> = [
        "level", "lvl", "palier", "niveau", "échelon", "grade", "band", "step", "l", "ic", "m", "em", "pm", "p", "e", "d", "t", "s",
    ]
    private static let words: Set<String> = ["level", "lvl", "palier", "niveau", "échelon", "grade", "band", "step"]

    init?(_ heading: String) {
        let letters = heading.prefix { $0.isLetter }
        let rest = heading[letters.endIndex...].drop { $0 == " " || $0 == "-" }
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        let after = rest[digits.endIndex...]
        guard Self.series.contains(letters.lowercased()), digits.count <= 2, let number = Int(digits) else { return nil }
        guard after.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else { return nil }
        series = Self.words.contains(letters.lowercased()) ? "" : letters.lowercased()
        self.number = number
        let title = after.drop { " :-–—.(|".contains($0) }
        let said = String(title.hasSuffix(")") && !title.contains("(") ? title.dropLast() : title).trimmed
        name = said.isEmpty ? heading.trimmed : said
    }

    var key: String { "\(series)\(number)" }

    /// Management has its own levels, usually called M.
    var isManagement: Bool { series == "m" || series == "em" }

    /// `All levels`: what is expected at each.
    static func meansAll(_ heading: String) -> Bool {
        ["all levels", "every level", "tous les paliers", "tous les niveaux"].contains(heading.lowercased().trimmed)
    }
}
