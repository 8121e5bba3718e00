/// What an address asked and could not be read, as it was typed.
package struct UnreadChoices: Sendable, Equatable {
    package private(set) var problems: [Problem] = []
    private var texts: [String: String] = [:]

    package init() {}

    package var isEmpty: Bool { problems.isEmpty }
    package subscript(_ name: String) -> String? { texts[name] }
    package func problem(_ name: String) -> Phrase? { problems.first { $0.field == name }?.text }

    /// A file shows no filter to say it beside.
    /// - Throws: `Refusal.invalid` with all of them.
    package func refuse() throws(Refusal) {
        if !problems.isEmpty { throw .invalid(problems) }
    }

    package mutating func keep(_ problem: Problem, _ text: String) {
        problems.append(problem)
        if let field = problem.field { texts[field] = text }
    }
}
