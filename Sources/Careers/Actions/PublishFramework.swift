import Kernel
import Site
import Storage

/// Fixes the text of a draft for ever and says from which day it holds.
enum PublishFramework {
    struct Request: Sendable {
        let framework: FrameworkID
        /// What the person had read.
        let revision: Int
        let effectiveOn: Day
        /// Why nobody was consulted; not asked of a version on which the staff was.
        var unconsultedBecause: String?
        var crosswalkSeen: String?
    }

    static func run(_ request: Request, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let framework = try Framework.hold(request.framework, visibleTo: viewer, in: db)
            let permit = try FrameworkPolicy(viewer).publish(framework)
            guard framework.revision == request.revision else { throw Refusal.conflict(PolicyWords.changedSince) }
            try checkContent(of: permit, in: db)
            try checkDay(request.effectiveOn, of: permit, in: db)
            try checkConsultation(request.unconsultedBecause, of: permit, in: db)
            try SettleCrosswalk.run(permit, seen: request.crosswalkSeen, in: db)
            try EndReview.close(framework.id, because: nil, in: db)
            try publish(permit, from: request.effectiveOn, in: db)
            try DraftStep.forgetAll(of: framework.id, in: db)
            try Supersession.follow(framework.lineage, from: request.effectiveOn, in: db)
        }
    }

    /// Where there is no works council, nobody needs to be consulted; the authors say so.
    private static func checkConsultation(_ reason: String?, of permit: PublicationPermit, in db: Write) throws {
        guard permit.framework.status != .consulted else { return }
        guard let reason else { throw Refusal.invalid(PublicationForm.unconsulted.name, PublicationWords.sayWhyUnconsulted) }
        let consultation = Consultation(standing: .waived(because: reason), language: db.viewer?.language ?? .french, recordedBy: nil)
        try consultation.insert(for: permit.framework.id, in: nil, in: db)
    }

    private static func publish(_ permit: PublicationPermit, from day: Day, in db: Write) throws {
        let framework = permit.framework
        try db.run(
            """
            UPDATE frameworks SET status = 'published', effective_on = \(day), published_at = \(db.now),
                published_by = \(orNull: db.viewer?.person), revision = revision + 1
            WHERE id = \(framework.id) AND organization_id = \(db.organization)
            """,
            recording: Event(
                "framework.published",
                "framework",
                framework.id,
                ["lineage": .of(framework.lineage), "version": .int(framework.version), "effective_on": .of(day)]
            )
        )
    }

    private static func checkContent(of permit: PublicationPermit, in db: Write) throws {
        let query: Query = """
            SELECT count(*) FROM expectations e JOIN levels v ON v.id = e.level_id
            WHERE e.framework_id = \(permit.framework.id) AND v.is_defined
            """
        guard try db.value(Int.self, query) ?? 0 > 0 else {
            throw Refusal.invalid(PublicationForm.effectiveOn.name, PublicationWords.nothingToRead)
        }
    }

    /// Nobody learns after the fact what was expected of them, and versions follow each other in their order.
    private static func checkDay(_ day: Day, of permit: PublicationPermit, in db: Write) throws {
        let query: Query = """
            SELECT max(effective_on) FROM frameworks
            WHERE organization_id = \(db.organization) AND lineage_id = \(permit.framework.lineage) AND published_at IS NOT NULL
            """
        guard let previous = try db.value(Day?.self, query) ?? nil else { return }
        let today = try Supersession.today(in: db)
        let earliest = max(previous, today)
        if day < earliest { throw Refusal.invalid(PublicationForm.effectiveOn.name, PublicationWords.tooEarly(earliest)) }
    }
}
