/// The same delay or rhythm in other words: six months and a half-year, every month and monthly.
enum Periods {
    static func read(_ words: [String], at index: Int) -> (String, Int)? {
        let word = words[index]
        if word == "half", index + 1 < words.count, words[index + 1] == "year" { return ("6month", 2) }
        if let rhythm = rhythms[word] { return (rhythm, 1) }
        guard index + 1 < words.count, let unit = units[words[index + 1]] else { return nil }
        guard let count = Int(word) ?? Numbers.values[word] ?? (one.contains(word) ? 1 : nil) else { return nil }
        return (named(count, unit), 2)
    }

    private static func named(_ count: Int, _ unit: String) -> String {
        switch unit {
        case "quarter": return "\(3 * count)month"
        case "half": return "\(6 * count)month"
        case "year": return "\(12 * count)month"
        case "month": return "\(count)month"
        case "hour": return count % 24 == 0 ? days(count / 24) : "\(count)hour"
        case "week": return days(count * 7)
        default: return days(count)
        }
    }

    /// Thirty days are a month, fifteen a fortnight.
    private static func days(_ count: Int) -> String {
        if count > 0, count % 30 == 0 { return "\(count / 30)month" }
        return count == 365 ? "12month" : count == 15 ? "14day" : "\(count)day"
    }

    private static let one: Set<String> = ["un", "une", "one", "a", "chaque", "each", "every", "par", "per"]
    private static let units = [
        "jour": "day", "jours": "day", "day": "day", "days": "day", "semaine": "week", "semaines": "week", "week": "week", "weeks": "week",
        "mois": "month", "month": "month", "months": "month", "trimestre": "quarter", "trimestres": "quarter", "quarter": "quarter",
        "quarters": "quarter", "semestre": "half", "semestres": "half", "an": "year", "ans": "year", "annee": "year", "year": "year",
        "years": "year", "heure": "hour", "heures": "hour", "hour": "hour", "hours": "hour",
    ]
    private static let rhythms = [
        "mensuel": "1month", "mensuelle": "1month", "mensuellement": "1month", "monthly": "1month", "hebdomadaire": "7day", "weekly": "7day",
        "hebdomadairement": "7day", "quotidien": "1day", "quotidiennement": "1day", "daily": "1day", "trimestre": "3month", "trimestriel": "3month",
        "trimestrielle": "3month", "trimestriellement": "3month", "quarter": "3month", "quarterly": "3month", "semestre": "6month",
        "semestriel": "6month", "semestrielle": "6month", "annuel": "12month", "annuelle": "12month", "yearly": "12month", "annual": "12month",
        "quinzaine": "14day", "fortnight": "14day", "lendemain": "1day", "veille": "1day",
    ]
}
