/// A step inside a level: reached when that share of what the rule counts is shown.
package struct SubLevel: Sendable, Equatable, Codable {
    /// Above 0 and at most 1.
    package let atLeast: Double
    package let name: LocalizedText?

    package init(atLeast: Double, name: LocalizedText? = nil) {
        self.atLeast = atLeast
        self.name = name
    }
}
