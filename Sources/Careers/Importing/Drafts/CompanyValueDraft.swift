package struct CompanyValueDraft: Sendable, Equatable, Codable {
    package var key: String
    package var name: LocalizedText
    package var description: LocalizedText?

    package init(key: String, name: LocalizedText, description: LocalizedText? = nil) {
        self.key = key
        self.name = name
        self.description = description
    }
}
