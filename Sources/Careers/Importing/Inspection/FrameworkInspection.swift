import Kernel

/// What an import would bring, counted, before anything is stored.
package struct FrameworkInspection: Sendable {
    package let reading: FrameworkReading
    private let severalFiles: Bool

    package init(_ reading: FrameworkReading) {
        self.reading = reading
        let files = Set(reading.report.entries.map(\.place.file) + (reading.seen?.ladders.compactMap(\.place?.file) ?? []))
        severalFiles = files.count > 1
    }

    package init(_ files: [(name: String, bytes: [UInt8])], order: LevelOrder? = nil, mappings: [TableMapping?] = []) {
        self.init(FrameworkReader.read(files, order: order, mappings: mappings))
    }

    var ladders: [LadderCount] {
        let open = Set(reading.unordered.map(\.place))
        return (reading.seen?.ladders ?? []).map { ladder in
            LadderCount(ladder: ladder, isOrdered: ladder.place.map { !open.contains(SourcePlace(file: $0.file, line: $0.line)) } ?? true)
        }
    }

    /// A report may be cut short; its last entry then says by how much.
    var entries: [ReportEntry] {
        guard reading.report.unlisted > 0, let last = reading.report.entries.last else { return reading.report.entries }
        let count = reading.report.unlisted
        let cut = Phrase(
            fr: "… et \(French.count(count, "autre remarque", "autres remarques")), non listées.",
            en: "… and \(English.count(count, "more entry", "more entries")), not listed."
        )
        return reading.report.entries + [ReportEntry(.note, cut, at: SourcePlace(file: last.place.file))]
    }

    /// With several files, an entry says which one it speaks of.
    func message(of entry: ReportEntry, in language: Language) -> String {
        let message = entry.message(language)
        return severalFiles && !entry.place.file.isEmpty ? "\(entry.place.file): \(message)" : message
    }
}
