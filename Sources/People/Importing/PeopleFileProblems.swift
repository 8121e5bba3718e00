import Tabular

/// Everything to correct in a file, in the order of its lines. Nothing of the file is imported.
package struct PeopleFileProblems: Error, Sendable, Equatable {
    package let problems: [ImportProblem]
    /// How many more there are of a kind of which a thousand are told already.
    package let untold: [ImportProblem.Kind: Int]
    package let unused: [UnusedColumn]
    /// Nil when the file is no table at all.
    package let encoding: TextEncoding?
    /// What somebody must choose between, when several sheets of a workbook have rows.
    package var sheets: [String] = []

    /// Whether saying which of day and month comes first would help; see `PeopleFile.read(bytes:known:dateOrder:)`.
    package var asksForDateOrder: Bool { problems.contains { $0.kind == .ambiguousDates } }
}
