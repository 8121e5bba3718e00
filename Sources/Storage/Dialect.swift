package enum Dialect: String, Sendable, CaseIterable {
    case sqlite, postgres
}
