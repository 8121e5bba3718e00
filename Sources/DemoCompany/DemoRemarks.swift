/// What people write beside a level, by competency and by who writes: facts that can be looked at, in the author's language.
struct DemoRemarks: Sendable {
    /// Of oneself.
    let own: [String]
    /// Of somebody one works with: no name, no date, nothing that points at its author.
    let colleague: [String]
    /// Of somebody one manages.
    let manager: [String]

    static func of(_ competency: String, in language: String) -> DemoRemarks? {
        language == "en" ? english[competency] : french[competency]
    }
}
