package enum ThemeKind: String, Sendable, CaseIterable, Codable {
    case hard, soft, values, management, business, vigilance

    /// Crafts and business results leave traces by themselves; the rest is judged fairly only on signals that two people would both see.
    package var needsSignals: Bool { self != .hard && self != .business }
}
