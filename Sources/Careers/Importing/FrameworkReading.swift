/// What came out of a set of files: a draft, or the errors that stand in its way.
package struct FrameworkReading: Sendable, Equatable {
    /// Nil as soon as the report has an error: nothing is half-imported.
    package let draft: FrameworkDraft?
    /// Nil when no file is in a dialect we know.
    package let dialect: FrameworkDialect?
    package let report: ImportReport
}
