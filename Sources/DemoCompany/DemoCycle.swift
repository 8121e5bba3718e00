import Kernel

/// The dates of a cycle, in days before the present; those to come are negative.
struct DemoCycle: Sendable {
    let round: Int
    let prepared: Int
    let starts: Int
    let nominationsDue: Int
    let answersDue: Int
    let writingDue: Int
    let sharingDue: Int
    let conversationDue: Int

    static let first = DemoCycle(
        round: 0, prepared: 388, starts: 382, nominationsDue: 375, answersDue: 360, writingDue: 350, sharingDue: 343, conversationDue: 334)
    static let second = DemoCycle(
        round: 1, prepared: 206, starts: 200, nominationsDue: 193, answersDue: 178, writingDue: 168, sharingDue: 161, conversationDue: 152)
    static let running = DemoCycle(
        round: 2, prepared: 26, starts: 20, nominationsDue: 13, answersDue: -4, writingDue: -14, sharingDue: -21, conversationDue: -30)
    static let all = [first, second, running]

    /// The first day of the story, before the period of the first cycle.
    static let beginning = 572

    /// About the first day of its period.
    var periodOpened: Int { starts + 182 }
    /// From when facts of its period are written.
    var writesFrom: Int { Self.all.last { $0.round < round }.map { $0.conversationDue - 5 } ?? Self.beginning - 2 }
    /// How many days more everybody is given to answer, once the cycle runs.
    static let answersMoved = 3
    /// The last day of answers as it was first announced.
    var answersAnnounced: Int { isOver ? answersDue : answersDue + Self.answersMoved }
    var isOver: Bool { conversationDue > 0 }
    /// The first time peers signed; since then they answer in confidence.
    var arePeersNamed: Bool { round == 0 }

    func name(_ time: StoryClock) -> String {
        let day = time.day(-starts)
        return "Évaluation \(Self.months[day.month - 1]) \(day.year)"
    }

    func fields(_ time: StoryClock, framework: String, crafts: [String]) -> [(String, String)] {
        let start = time.day(-starts)
        let day = { (ago: Int) in time.day(-ago).description }
        return [
            ("name", name(time)), ("period_from_on", start.adding(months: -6).description), ("period_to_on", start.adding(days: -1).description),
            ("quarters", quarters(start).joined(separator: ", ")), ("framework", framework), ("time_zone", "Europe/Paris"), ("starts_on", day(starts)),
            ("nominations_due_on", day(nominationsDue)), ("answers_due_on", day(answersAnnounced)), ("writing_due_on", day(writingDue)),
            ("sharing_due_on", day(sharingDue)), ("conversation_due_on", day(conversationDue)), ("k_placements", "3"), ("k_comments", "4"),
            ("mode", arePeersNamed ? "attributed" : "confidential"), ("report_mode", "confidential"), ("load_cap", "6"),
            ("cross_team", isOver ? "together" : "apart"),
        ] + crafts.map { ("crafts", $0) }
    }

    /// The two quarters that end before the cycle starts.
    private func quarters(_ start: Day) -> [String] {
        [start.adding(months: -6), start.adding(months: -3)].map { "\($0.year)-T\(($0.month - 1) / 3 + 1)" }
    }

    private static let months = [
        "de janvier", "de février", "de mars", "d’avril", "de mai", "de juin", "de juillet", "d’août", "de septembre", "d’octobre", "de novembre",
        "de décembre",
    ]
}
