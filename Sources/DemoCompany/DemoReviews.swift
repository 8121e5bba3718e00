/// What somebody finds on their page of reviews.
struct DemoReviews: Decodable, Sendable {
    struct Entry: Decodable, Sendable { let review: String, subject: String, name: String, cycle: String, state: String }
    struct Asked: Decodable, Sendable { let contribution: String, kind: String, about: String }

    let mine: [Entry]
    let team: [Entry]
    let asked: [Asked]
}

/// What a form says before it is filled.
struct DemoForm: Decodable, Sendable {
    struct Point: Decodable, Sendable { let axis: String }
    struct Objective: Decodable, Sendable { let id: String }
    struct Question: Decodable, Sendable { let id: String }

    let version: Int
    let points: [Point]
    let questions: [Question]
    let objectives: [Objective]
}

extension DemoForm {
    /// Something comes after the grid, before the axes.
    func asksMore(_ voice: DemoOpinion.Voice) -> Bool { voice == .own || !objectives.isEmpty || !questions.isEmpty }
}
