import Foundation
import Kernel
import Storage

/// How many people a file concerned.
package struct ImportOutcome: Sendable, Equatable, Encodable {
    package let created: Int
    package let changed: Int
    package let unchanged: Int
    package let absent: Int
    package let teams: Int
    package let crafts: Int

    init(_ plan: ImportPlan) {
        created = plan.created.count
        changed = plan.changed.count
        unchanged = plan.unchanged.count
        absent = plan.absent.count
        teams = plan.newTeams.count
        crafts = plan.newCrafts.count
    }

    fileprivate var record: JSON {
        [
            "created": .int(created), "changed": .int(changed), "unchanged": .int(unchanged), "absent": .int(absent), "teams": .int(teams),
            "crafts": .int(crafts),
        ]
    }
}

/// Carries out a file of people in one transaction: all of it, or nothing.
package enum ImportPeople {
    /// - Parameter digest: of the plan somebody agreed to; nil takes the file as it is.
    /// - Throws: `Refusal.conflict` when the file would now do something else.
    static func perform(
        _ source: ImportSource, agreedTo digest: String?, by viewer: Viewer, today: Day, subject: String, permit: DirectoryEditing, in db: Write
    ) throws -> ImportOutcome {
        try StructureTurn.take(in: db)
        let plan = try PeopleImport.plan(source, for: viewer, on: today, in: db) {
            let id: PersonID = db.id()
            return id.uuid
        }
        if let digest, !Digest.areEqual(digest, plan.digest) { throw Refusal.conflict(PeopleImportWords.moved) }
        try carryOut(plan, today: today, permit: permit, in: db)
        let outcome = ImportOutcome(plan)
        try db.record(Event("people.imported", of: subject, outcome.record))
        return outcome
    }

    private static func carryOut(_ plan: ImportPlan, today: Day, permit: DirectoryEditing, in db: Write) throws {
        for craft in plan.newCrafts { try CreateCraft.insert(craft, in: db) }
        for team in plan.newTeams { try CreateTeam.insert(team.id, team.name, in: db) }
        for entry in plan.entries where entry.isNew { try CreatePerson.insert(entry.person, entry.draft, in: db) }
        for entry in plan.changed where !entry.fields.isEmpty { try ChangePerson.update(entry.person, entry.draft, entry.fields, in: db) }
        for entry in plan.entries where !entry.isUnchanged {
            try Membership.carryOut(entry.memberships, for: entry.person, in: db)
            try ReportingLine.carryOut(entry.lines, for: entry.person, in: db)
            if let span = DaySpan(from: today, to: entry.lastDay) {
                try RoleGrant.carryOut(entry.roles.map { .begin($0, span) }, for: entry.person, in: db)
            }
        }
        // The first of the last days that move: from there on a line may last longer than it did.
        let leaving = plan.entries.filter { $0.leavesOn != nil }.map(\.person)
        let moved = try Person.employments(of: leaving, in: db).values.compactMap(\.leftOn).min()
        for entry in plan.entries {
            guard let last = entry.leavesOn else { continue }
            try RecordDeparture.perform(entry.person, on: last, today: today, checksLoops: false, permit: permit, in: db)
        }
        if let moved { try RecordDeparture.refuseLoop(from: moved, in: db) }
    }
}

extension PeopleImport {
    /// Carries out a file without a stop on the page, for the command line.
    @discardableResult
    package static func apply(
        _ source: ImportSource, agreedTo digest: String? = nil, by viewer: Viewer, services: Services
    ) async throws -> ImportOutcome {
        let today = viewer.day(at: services.clock.now)
        return try await services.write(by: viewer) { db in
            let permit = try DirectoryPolicy(viewer).edit()
            return try ImportPeople.perform(
                source, agreedTo: digest, by: viewer, today: today, subject: "import/file", permit: permit, in: db)
        }
    }

    /// Carries out a file that was kept, exactly as it was shown, and erases it.
    static func confirm(
        _ file: PeopleImport, agreedTo digest: String, by viewer: Viewer, today: Day, permit: DirectoryEditing, in db: Write
    ) throws -> ImportOutcome {
        guard file.appliedAt == nil else { throw Refusal.conflict(PeopleImportWords.alreadyApplied) }
        let outcome = try ImportPeople.perform(
            file.source, agreedTo: digest, by: viewer, today: today, subject: "import/\(file.id)", permit: permit, in: db)
        let marked = try db.run(
            """
            UPDATE people_imports SET applied_at = \(db.now), file = '' WHERE id = \(file.id) AND organization_id = \(db.organization)
                AND applied_at IS NULL
            """, unrecorded: "the import is recorded above")
        guard marked == 1 else { throw Refusal.conflict(PeopleImportWords.alreadyApplied) }
        return outcome
    }
}
