package enum AccountStanding: String, Sendable, Codable {
    case none, invited, lapsed, open, disabled
}
