import Kernel
import Storage

/// What an import had to say, kept with what it brought.
enum ReportRow {
    static func insert(_ report: ImportReport, of framework: FrameworkID, in db: Write) throws {
        let id: ID<StoredReport> = db.id()
        try db.run(
            """
            INSERT INTO import_reports (id, organization_id, framework_id, imported_at, imported_by, unlisted)
            VALUES (\(id), \(db.organization), \(framework), \(db.now), \(orNull: db.viewer?.person), \(report.unlisted))
            """,
            unrecorded: "the import itself is recorded"
        )
        let rows = report.entries.enumerated().map { position, entry -> Query in
            let entryID: ID<ReportEntry> = db.id()
            return """
                (\(entryID), \(db.organization), \(framework), \(id), \(position), \(entry.severity.rawValue), \(entry.place.file),
                    \(orNull: entry.place.line), \(orNull: entry.place.column), \(entry.message.fr), \(entry.message.en))
                """
        }
        for start in stride(from: 0, to: rows.count, by: 100) {
            try db.run(
                """
                INSERT INTO import_report_entries (id, organization_id, framework_id, report_id, position, severity, file, line_number,
                    column_number, message_fr, message_en) VALUES \(.list(rows[start..<min(start + 100, rows.count)]))
                """,
                unrecorded: "the import itself is recorded"
            )
        }
    }
}

extension ImportReport {
    /// The errors, as a form says them.
    var problems: [Problem] {
        entries.filter { $0.severity == .error }.map { Problem(text: $0.located) }
    }
}

extension ReportEntry {
    /// The message after its place: `product.md, line 12: ...`.
    var located: Phrase {
        guard !place.file.isEmpty else { return message }
        let line = place.line.map { Phrase(fr: ", ligne \($0)", en: ", line \($0)") } ?? Phrase(same: "")
        return Phrase(fr: "\(place.file)\(line.fr) : \(message.fr)", en: "\(place.file)\(line.en): \(message.en)")
    }
}
