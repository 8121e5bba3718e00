import Kernel

/// What a comment speaks of.
enum CommentSubject: Sendable, Equatable, RawRepresentable {
    case framework
    case level(LevelID)
    case expectation(ExpectationID)

    var rawValue: String {
        switch self {
        case .framework: "framework"
        case .level(let id): "level:\(id)"
        case .expectation(let id): "expectation:\(id)"
        }
    }

    init?(rawValue: String) {
        let parts = rawValue.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("framework", 1): self = .framework
        case ("level", 2):
            guard let id = LevelID(parts[1]) else { return nil }
            self = .level(id)
        case ("expectation", 2):
            guard let id = ExpectationID(parts[1]) else { return nil }
            self = .expectation(id)
        default: return nil
        }
    }

    /// As it is kept: a word, and an identity.
    var kind: String { String(rawValue.prefix { $0 != ":" }) }
}
