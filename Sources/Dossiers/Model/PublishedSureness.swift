import Reviews

/// How sure people are together of one competency.
package struct PublishedSureness: Sendable, Equatable, Codable {
    package enum Form: String, Sendable, Codable { case majority, counts }
    package struct Count: Sendable, Equatable, Codable { let confidence: Confidence, answers: Int }

    let form: Form
    /// Of the majority.
    let confidence: Confidence?
    let counts: [Count]?

    init(_ sureness: Sureness) {
        switch sureness {
        case .majority(let confidence): (form, self.confidence, counts) = (.majority, confidence, nil)
        case .counts(let all): (form, confidence, counts) = (.counts, nil, all.map { Count(confidence: $0.confidence, answers: $0.answers) })
        }
    }
}
