package struct CompetencyWeight: Sendable, Hashable, Codable {
    package let competency: String
    package let value: Double

    package init(competency: String, value: Double) {
        self.competency = competency
        self.value = value
    }
}
