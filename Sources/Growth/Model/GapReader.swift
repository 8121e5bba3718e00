/// What a viewer is to the person whose gap they read. The table of who may see what comes from here.
package enum GapReader: String, Sendable, CaseIterable, Codable {
    case oneself, manager, hr

    /// Evidence is its author's, its subject's and their managers'; a wish is between a person and their managers.
    package var readsEvidence: Bool { self != .hr }
    package var readsAspirations: Bool { self != .hr }
}
