/// How one moves up, as data: a condition, the competencies nobody may lack, the steps on the way, and the sentence people read.
package struct ProgressionDraft: Sendable, Equatable, Codable {
    package var condition: ProgressionCondition
    package var required: [String]
    /// In rising order.
    package var subLevels: [SubLevel]
    package var explanation: LocalizedText?

    package init(_ condition: ProgressionCondition, required: [String] = [], subLevels: [SubLevel] = [], explanation: LocalizedText? = nil) {
        self.condition = condition
        self.required = required
        self.subLevels = subLevels
        self.explanation = explanation
    }
}
