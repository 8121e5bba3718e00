/// How one moves up, as data: a condition, the competencies nobody may lack, and the sentence people read.
package struct ProgressionDraft: Sendable, Equatable, Codable {
    package var condition: ProgressionCondition
    package var required: [String]
    package var explanation: LocalizedText?

    package init(_ condition: ProgressionCondition, required: [String] = [], explanation: LocalizedText? = nil) {
        self.condition = condition
        self.required = required
        self.explanation = explanation
    }
}
