import Kernel
import Storage

extension StoredReport {
    /// Nil when the framework did not come from files.
    static func of(_ framework: FrameworkID, in db: any Reader) throws -> StoredReport? {
        let reports = try db.rows(
            """
            SELECT i.imported_at, i.unlisted, p.given_name, p.family_name FROM import_reports i
            LEFT JOIN people p ON p.id = i.imported_by WHERE i.framework_id = \(framework)
            """
        )
        guard let report = reports.first else { return nil }
        let entries = try db.all(
            ReportEntry.self,
            """
            SELECT n.severity, n.file, n.line_number, n.column_number, n.message_fr, n.message_en FROM import_report_entries n
            WHERE n.framework_id = \(framework) ORDER BY n.position
            """
        )
        let names: [String?] = [try report["given_name"], try report["family_name"]]
        let name = names.compactMap { $0 }.joined(separator: " ")
        return StoredReport(
            importedAt: try report["imported_at"],
            importedBy: name.isEmpty ? nil : name,
            entries: entries,
            unlisted: try report["unlisted"]
        )
    }
}

extension ReportEntry: RowDecodable {
    package init(row: Row) throws {
        let severity: String = try row["severity"]
        guard let known = Severity(rawValue: severity) else { throw StorageError.unreadable("severity", .text(severity)) }
        self.init(
            known,
            Phrase(fr: try row["message_fr"], en: try row["message_en"]),
            at: SourcePlace(file: try row["file"], line: try row["line_number"], column: try row["column_number"])
        )
    }
}
