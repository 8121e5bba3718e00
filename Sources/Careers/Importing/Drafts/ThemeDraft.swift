/// A large group of competencies. The kind is nil when the source does not say it.
package struct ThemeDraft: Sendable, Equatable, Codable {
    package var key: String
    package var name: LocalizedText
    package var kind: ThemeKind?
    package var competencies: [CompetencyDraft]

    package init(key: String, name: LocalizedText, kind: ThemeKind? = nil, competencies: [CompetencyDraft]) {
        self.key = key
        self.name = name
        self.kind = kind
        self.competencies = competencies
    }
}
