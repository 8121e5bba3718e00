/// How many people a transaction of a launch or a gate takes, by how long the last one held the writer: whoever saves a draft meanwhile waits for one of them.
struct LaunchPace: Sendable {
    static let first = 120
    static let aim = Duration.milliseconds(90)
    /// What no transaction is meant to last.
    static let most = Duration.milliseconds(200)

    private(set) var people = Self.first

    mutating func adapt(to spent: Duration) {
        let wanted = Double(people) * (Self.aim / max(spent, .microseconds(500)))
        people = min(max(Int(wanted), people / 4, 20), people * 2, 4_000)
    }
}
