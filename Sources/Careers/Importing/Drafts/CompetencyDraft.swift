/// What is observed. Its key is unique in the ladder.
package struct CompetencyDraft: Sendable, Equatable, Codable {
    package var key: String
    package var name: LocalizedText
    package var description: LocalizedText?
    /// A scale of proficiency, lowest first, for ladders that ask for a grade at each level instead of writing a text.
    package var grades: [GradeDraft]

    package init(key: String, name: LocalizedText, description: LocalizedText? = nil, grades: [GradeDraft] = []) {
        self.key = key
        self.name = name
        self.description = description
        self.grades = grades
    }
}
