/// What came out of a set of files: a draft, or what stands in its way.
package struct FrameworkReading: Sendable, Equatable {
    /// Nil as soon as the report has an error: nothing is half-imported.
    package let draft: FrameworkDraft?
    /// Nil when no file is in a dialect we know.
    package let dialect: FrameworkDialect?
    package let report: ImportReport
    /// Ladders whose levels wait for a person to say their order; nothing else stands in the way.
    package var unordered: [UnorderedLevels] = []
    /// What the files hold, when only the order of levels is missing. Its levels are in the order of the files.
    package var outline: FrameworkDraft?
    /// The tables of the files, in their order, for a person to say what their columns are.
    package var tables: [TableOutline] = []
    /// How many errors of the report are about what the columns of these tables are.
    package var columnFaults = 0

    /// Can a person answer everything that stands in the way by saying what the columns are?
    package var asksForColumns: Bool { columnFaults > 0 && columnFaults == report.count(.error) + report.unlisted }

    /// What can be counted and shown.
    package var seen: FrameworkDraft? { draft ?? outline }
}
