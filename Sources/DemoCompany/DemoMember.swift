/// Somebody who is reviewed: where they stand, and whom they ask.
struct DemoMember: Sendable {
    let name: String
    let ladder: DemoLadder
    let level: Int
    let peers: [String]
    /// How far from their level they are seen, in tenths of a level, six months ago and today.
    let strength: (past: Int, present: Int)

    init(_ name: String, _ ladder: DemoLadder, level: Int, strength: (Int, Int), peers: [String]) {
        self.name = name
        self.ladder = ladder
        self.level = level
        self.strength = strength
        self.peers = peers
    }
}

/// The competencies of a ladder, theme by theme, as its forms ask them.
struct DemoLadder: Sendable {
    /// How the menus write a level of it.
    let levels: [String]
    let themes: [[String]]

    static let product = DemoLadder(
        levels: ["Associate PM", "Product Manager", "Senior PM", "Lead PM", "Principal PM", "Distinguished PM"],
        themes: [
            ["customer-insight", "measurement"], ["trade-offs", "outcomes"], ["other-crafts", "alignment", "teaching"],
            ["payment-rules", "incident-prevention"],
        ])
    static let design = DemoLadder(
        levels: ["Associate Designer", "Product Designer", "Senior Designer", "Staff Designer", "Principal Designer"],
        themes: [["research", "journeys", "design-system"], ["critique", "partnership"], ["payment-consent"]])
}
