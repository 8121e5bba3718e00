import Testing

/// What a walk over the table found: told all at once, for one wrong policy shows in many cells.
struct RightsFindings: Sendable {
    private(set) var tested = 0
    private(set) var wrong: [String] = []

    mutating func count(_ cells: Int = 1) { tested += cells }
    mutating func note(_ finding: String) { wrong.append(finding) }

    mutating func add(_ other: RightsFindings) {
        tested += other.tested
        wrong += other.wrong
    }

    /// The first ones, to be read.
    var text: String { wrong.prefix(60).joined(separator: "\n") }

    func judge(_ location: SourceLocation = #_sourceLocation) {
        #expect(tested > 0, "nothing was tested", sourceLocation: location)
        #expect(wrong.isEmpty, "\(wrong.count) wrong:\n\(text)", sourceLocation: location)
    }
}
