import Foundation
import Kernel
import Storage

/// Every hour: files of people that nobody confirmed in time, and the keys of forms that no session can send again.
enum ForgetUnconfirmed {
    static let job = JobHandler("people.forget", everyHours: 1) { _, organization, services in
        try await services.write(in: organization) { try perform(in: $0) }
    }

    private static func perform(in db: Write) throws {
        try db.run(
            "DELETE FROM people_imports WHERE organization_id = \(db.organization) AND applied_at IS NULL AND created_at <= \(PeopleImport.keptSince(db.now))",
            unrecorded: "files nobody confirmed")
        try db.run(
            "DELETE FROM submissions WHERE organization_id = \(db.organization) AND submitted_at <= \(SessionLimits.startedSince(db.now))",
            unrecorded: "what was sent is recorded where it was done")
    }
}
