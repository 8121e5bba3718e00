/// What a fact is made of.
package enum EvidenceKind: String, Sendable, CaseIterable, Codable {
    case document, measure, message, observation, decision
    case customerFeedback = "customer_feedback"
}
