import Careers
import Kernel

/// The cycle of a large company, as HR prepares it: everybody of the four crafts, peers chosen from tomorrow on.
enum LargeCycle {
    static func prepare(by hr: DemoVisitor, framework: FrameworkID, crafts: [String], on today: Day) async throws {
        try await hr.send("/cycles/new", fields(framework: framework, crafts: crafts, on: today))
    }

    private static func fields(framework: FrameworkID, crafts: [String], on today: Day) -> [(String, String)] {
        let starts = today.adding(days: 1)
        let day = { (days: Int) in starts.adding(days: days).description }
        let quarters = [starts.adding(months: -6), starts.adding(months: -3)].map { "\($0.year)-T\(($0.month - 1) / 3 + 1)" }
        return [
            ("name", "Campagne de \(starts.year)"), ("period_from_on", starts.adding(months: -6).description),
            ("period_to_on", starts.adding(days: -1).description),
            ("quarters", quarters.joined(separator: ", ")), ("framework", framework.description), ("time_zone", "Europe/Paris"), ("starts_on", day(0)),
            ("nominations_due_on", day(7)), ("answers_due_on", day(21)), ("writing_due_on", day(35)), ("sharing_due_on", day(42)),
            ("conversation_due_on", day(56)), ("k_placements", "3"), ("k_comments", "4"), ("mode", "confidential"),
        ] + crafts.map { ("crafts", $0) }
    }
}
