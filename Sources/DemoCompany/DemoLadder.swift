/// A ladder as the site gives it: its levels from the lowest, its competencies theme by theme, as forms ask them.
struct DemoLadder: Sendable {
    let levels: [String]
    let themes: [[String]]
    /// Identities by key.
    let competencyIDs: [String: String]

    /// The keys of each craft, for what is written before any site is asked.
    static let competencies: [String: [String]] = [
        "produit": [
            "customer-insight", "measurement", "trade-offs", "outcomes", "other-crafts", "alignment", "payment-rules", "incident-prevention",
        ],
        "design": ["research", "journeys", "design-system", "critique", "partnership", "payment-consent"],
        "data": ["question-framing", "data-quality", "inference", "findings", "decision-support", "personal-data"],
        "ingenierie": ["growing-people", "hiring", "flow", "technical-choices", "reliability", "access"],
    ]
}
