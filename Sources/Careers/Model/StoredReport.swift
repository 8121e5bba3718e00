import Foundation
import Kernel

/// What the import of a framework's files had to say.
struct StoredReport: Sendable, Equatable {
    let importedAt: Date
    let importedBy: String?
    let entries: [ReportEntry]
    let unlisted: Int

    func count(_ severity: ReportEntry.Severity) -> Int { entries.count { $0.severity == severity } }
}
