/// What is observed.
package struct Competency: Sendable, Equatable {
    package let id: CompetencyID
    package let theme: ThemeID
    package let key: String
    package let name: LocalizedText
    package let description: LocalizedText?
    /// A scale of proficiency, the lowest first, for ladders that ask for a grade at each level.
    package let grades: [Grade]

    package struct Grade: Sendable, Equatable {
        package let key: String
        package let name: LocalizedText
        package let description: LocalizedText?
    }
}
