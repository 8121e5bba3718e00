import Foundation
import Kernel
import People
import Storage

/// Who may write the review of somebody without a manager.
struct WriterSheet: Sendable {
    struct Candidate: Sendable { let person: PersonID, name: String, title: String? }

    let cycle: ReviewCycle
    let subject: PersonID
    let name: String
    let current: ActingWriter?
    let hasManager: Bool
    let candidates: [Candidate]

    /// - Throws: `Refusal.notFound` for somebody who is no part of the cycle.
    static func load(_ cycle: ReviewCycle, _ subject: PersonID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> WriterSheet {
        let (organization, today) = (viewer.organization, viewer.day(at: now))
        let isPart =
            cycle.storedState.isLaunched
            ? try db.value(Int.self, "SELECT count(*) FROM reviews r WHERE r.cycle_id = \(cycle.id) AND r.subject_id = \(subject)") ?? 0 > 0
            : try PopulationMember.of(cycle.id, reviewedOn: cycle.plan.framework, on: today, of: organization, in: db).contains { $0.person == subject }
        let name = try db.rows("SELECT p.given_name, p.family_name FROM people p WHERE p.id = \(subject) AND p.organization_id = \(organization)").first
        guard isPart, let name else { throw Refusal.notFound }
        let away = try ConflictOfInterest.people(keptFrom: subject, in: cycle.id, db)
        let reports = Set(try Line.reports(of: subject, on: today, of: organization, in: db))
        let people = try db.rows(
            """
            SELECT p.id, p.given_name, p.family_name, p.title FROM people p WHERE p.organization_id = \(organization) AND NOT p.is_external
                AND (p.left_on IS NULL OR p.left_on >= \(today)) AND p.id <> \(subject) ORDER BY p.id
            """
        ).byName().map { Candidate(person: try $0["id"], name: try $0.fullName(), title: try $0["title"]) }
        return WriterSheet(
            cycle: cycle, subject: subject, name: try name.fullName(), current: try ActingWriter.of(subject, in: cycle.id, on: today, db),
            hasManager: try !Set(Line.managers(of: subject, on: today, of: organization, in: db)).subtracting(away).isEmpty,
            candidates: people.filter { !reports.contains($0.person) && !away.contains($0.person) }
        )
    }
}
