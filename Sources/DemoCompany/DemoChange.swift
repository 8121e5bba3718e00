/// What changes in the company while the story is told.
enum DemoChange {
    struct Managers: Sendable {
        let daysAgo: Int
        let person: String
        let managers: [String]
    }

    /// Last days, in days before the present.
    static let leaving = ["Cosmin Albescu": 320, "Sunniva Kjeldsen": 290, "Thandiwe Mokoena": 120]

    static let managers: [Managers] =
        ["Leïla Haddadi", "Camille Rousselot", "Bartosz Wieczorek"].flatMap { name in
            [
                Managers(daysAgo: 289, person: name, managers: ["Claire Aubertin"]),
                Managers(daysAgo: 245, person: name, managers: ["Aurelio Santangeli"]),
            ]
        } + [
            Managers(daysAgo: 240, person: "Piotr Zarembski", managers: ["Léa Brandström", "Solène Kerbrat"]),
            // In the middle of the cycle that runs.
            Managers(daysAgo: 9, person: "Lotte Vermeiren", managers: ["Solène Kerbrat"]),
        ]

    /// Between the two cycles that are over.
    static let promotion = (name: "Yasmine Belhadj", manager: "Solène Kerbrat", daysAgo: 310, level: 3)

    /// Joined too lately to be reviewed in the cycle that runs.
    static let newcomer = "Émile Tran-Lacombe"

    static let joining: [Int] = Set(DemoPeople.lines.compactMap(\.joinedAgo)).sorted(by: >)

    enum Step: Sendable {
        case leaves(String)
        case reports(Managers)
        case joins
        case isPromoted
        case wishes(DemoWish)
        case asks(DemoFeedback), answers(DemoFeedback), declines(DemoFeedback), keeps(DemoFeedback)
        case meets(DemoMoment)
    }

    private static let changes: [(daysAgo: Int, step: Step)] =
        leaving.map { ($0.value, .leaves($0.key)) } + managers.map { ($0.daysAgo, .reports($0)) } + joining.map { ($0, .joins) }
        + [(promotion.daysAgo, .isPromoted)] + DemoWish.all.map { ($0.daysAgo, .wishes($0)) }

    /// In the order they happen.
    static let all = (changes + DemoFeedback.steps + DemoMoment.steps).sorted { $0.daysAgo > $1.daysAgo }
}
