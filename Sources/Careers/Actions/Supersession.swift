import Foundation
import Kernel
import Site
import Storage

/// A version gives way to the next one on the day that one takes effect.
package enum Supersession {
    static let job = "careers.supersede"

    static let handler = JobHandler(job) { payload, organization, services in
        guard let lineage = LineageID(payload) else { return }
        try await services.write(in: organization) { db in
            try settle(lineage, in: db)
            try lookAgain(at: lineage, in: db)
        }
    }

    /// At once when the day has come, by a job when it is ahead.
    static func follow(_ lineage: LineageID, from day: Day, in db: Write) throws {
        if try day <= today(in: db) { return try settle(lineage, in: db) }
        let zone = try zone(in: db)
        try db.enqueue(Job(job, payload: lineage.description, at: day.beginning(in: zone), key: "\(lineage)/\(day)"))
    }

    /// The company's day may begin later than it did when the version was published: then it is looked at again.
    private static func lookAgain(at lineage: LineageID, in db: Write) throws {
        let query: Query = """
            SELECT min(f.effective_on) FROM frameworks f
            WHERE f.organization_id = \(db.organization) AND f.lineage_id = \(lineage) AND f.status = 'published' AND f.effective_on > \(try today(in: db))
            """
        guard let day = try db.value(Day?.self, query) ?? nil else { return }
        let next = day.beginning(in: try zone(in: db))
        try db.enqueue(Job(job, payload: lineage.description, at: next, key: "\(lineage)/\(day)/\(Int(next.timeIntervalSince1970))"))
    }

    /// Idempotent: what already gave way stays as it is.
    static func settle(_ lineage: LineageID, in db: Write) throws {
        let query: Query = """
            SELECT f.id FROM frameworks f
            WHERE f.organization_id = \(db.organization) AND f.lineage_id = \(lineage) AND f.status = 'published' AND EXISTS (
                SELECT 1 FROM frameworks n WHERE n.organization_id = f.organization_id AND n.lineage_id = f.lineage_id
                AND n.version > f.version AND n.published_at IS NOT NULL AND n.effective_on <= \(try today(in: db)))
            ORDER BY f.version
            """
        for id in try db.values(FrameworkID.self, query) {
            try db.run(
                "UPDATE frameworks SET status = 'superseded' WHERE id = \(id) AND organization_id = \(db.organization)",
                recording: Event("framework.superseded", "framework", id, ["lineage": .of(lineage)])
            )
        }
    }

    package static func today(in db: Write) throws -> Day {
        Day(of: db.now, in: try zone(in: db))
    }

    package static func zone(in db: Write) throws -> TimeZone {
        let name = try db.value(String.self, "SELECT time_zone FROM organizations WHERE id = \(db.organization)")
        return name.flatMap(TimeZone.init(identifier:)) ?? .gmt
    }
}

extension Day {
    /// The first instant of the day in a zone; clocks may jump over midnight.
    fileprivate func beginning(in zone: TimeZone) -> Date {
        let midnight = Date(timeIntervalSince1970: Double(daysSince1970) * 86_400)
        let guess = midnight.addingTimeInterval(-Double(zone.secondsFromGMT(for: midnight)))
        let corrected = midnight.addingTimeInterval(-Double(zone.secondsFromGMT(for: guess)))
        return Day(of: corrected, in: zone) == self ? corrected : corrected.addingTimeInterval(3600)
    }
}
