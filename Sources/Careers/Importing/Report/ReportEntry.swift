import Kernel

/// One thing an import has to say: where, what happened, what to do.
package struct ReportEntry: Sendable, Equatable {
    package enum Severity: String, Sendable, CaseIterable {
        /// Nothing is imported until it is corrected.
        case error
        /// Imported, but somebody should look.
        case warning
        /// How the file was understood.
        case note
    }

    package let severity: Severity
    package let place: SourcePlace
    package let message: Phrase

    package init(_ severity: Severity, _ message: Phrase, at place: SourcePlace) {
        self.severity = severity
        self.place = place
        self.message = message
    }
}
