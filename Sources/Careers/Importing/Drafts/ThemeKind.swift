package enum ThemeKind: String, Sendable, CaseIterable, Codable {
    case hard, soft, values, management, business, vigilance

    /// Behaviour and values are judged fairly only on signals that two people would both see.
    package var needsSignals: Bool { self == .soft || self == .values }
}
