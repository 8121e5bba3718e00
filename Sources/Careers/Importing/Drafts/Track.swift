package enum Track: String, Sendable, CaseIterable, Codable {
    case individual, manager
}
