import Kernel

/// Everything an import has to say, in the order of the files and of their lines.
package struct ImportReport: Sendable, Equatable {
    /// Beyond this a report is no longer read; the rest is counted.
    static let longest = 1_000

    package private(set) var entries: [ReportEntry] = []
    package private(set) var unlisted = 0
    package private(set) var hasErrors = false

    package init() {}

    package mutating func add(_ severity: ReportEntry.Severity, _ message: Phrase, at place: SourcePlace) {
        if severity == .error { hasErrors = true }
        guard entries.count < Self.longest else {
            unlisted += 1
            return
        }
        entries.append(ReportEntry(severity, message, at: place))
    }

    package mutating func append(_ other: ImportReport) {
        for entry in other.entries { add(entry.severity, entry.message, at: entry.place) }
        unlisted += other.unlisted
        hasErrors = hasErrors || other.hasErrors
    }

    package func count(_ severity: ReportEntry.Severity) -> Int {
        entries.count { $0.severity == severity }
    }

    /// Entries without a line come first: they speak of the whole file.
    var inFileOrder: ImportReport {
        var files: [String: Int] = [:]
        for entry in entries where files[entry.place.file] == nil { files[entry.place.file] = files.count }
        var copy = self
        copy.entries = entries.enumerated().sorted { left, right in
            Self.rank(left, files) < Self.rank(right, files)
        }.map(\.element)
        return copy
    }

    private static func rank(_ item: (offset: Int, element: ReportEntry), _ files: [String: Int]) -> (Int, Int, Int, Int) {
        let place = item.element.place
        return (files[place.file] ?? 0, place.line ?? 0, place.column ?? 0, item.offset)
    }
}
