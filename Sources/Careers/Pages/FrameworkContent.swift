import Foundation
import Kernel
import Site

/// A version of a framework and everything around it.
struct FrameworkContent: Sendable {
    let framework: Framework
    let versions: [Framework]
    let ladders: [LadderSummary]
    let values: [CompanyValueDraft]
    /// Texts of a template that nobody has written over yet; none once it is published.
    let remains: TemplateRemains
    let report: StoredReport?
    let publisher: String?
    /// Nil once it is published, or for somebody who may not publish.
    let check: PublicationCheck?
    /// Of a version that follows another, for those who may publish it.
    let crosswalk: Crosswalk?
    /// For those who may publish it.
    let coverage: CraftCoverage
    let openRemarks: Int
    let consultation: Consultation?
    let policy: FrameworkPolicy
    /// For those who may undo it.
    let lastStep: DraftStep?
    let today: Day

    static func load(_ call: SignedInCall, _ id: FrameworkID) async throws -> FrameworkContent {
        let (viewer, today) = (call.viewer, call.today)
        return try await call.services.read(as: viewer) { db in
            let framework = try Framework.find(id, visibleTo: viewer, in: db)
            let ladders = try LadderSummary.of([id], in: db)
            let policy = FrameworkPolicy(viewer)
            // A report speaks of drafts and files: it is for those who see drafts.
            let report = policy.seesDrafts ? try StoredReport.of(id, in: db) : nil
            let values = try StoredFramework.values(of: id, in: db)
            return FrameworkContent(
                framework: framework,
                versions: try Framework.versions(of: framework.lineage, visibleTo: viewer, in: db),
                ladders: ladders,
                values: values,
                remains: policy.mayPublish(framework) ? try TemplateRemains.of(framework, values, in: db) : .none,
                report: report,
                publisher: try framework.publishedBy.flatMap { try PersonName.of($0, in: db) },
                check: policy.mayPublish(framework) ? try PublicationCheck.of(framework, ladders, report, in: db) : nil,
                crosswalk: policy.mayPublish(framework) ? try Crosswalk(to: framework, in: db) : nil,
                coverage: policy.mayPublish(framework) ? try CraftCoverage.of(framework, ladders, for: viewer, on: today, in: db) : .none,
                openRemarks: policy.mayPublish(framework) ? try FrameworkComment.waiting(on: id, in: db) : 0,
                consultation: policy.seesDrafts || framework.status.isPublished ? try Consultation.last(of: id, in: db) : nil,
                policy: policy,
                lastStep: policy.mayRewrite(framework) ? try DraftStep.last(of: id, in: db) : nil,
                today: today
            )
        }
    }

    /// The ladders of a draft whose craft the company does not have, for those who may publish it.
    var craftless: [Ladder] { policy.mayPublish(framework) ? ladders.map(\.ladder).filter { $0.craftName == nil } : [] }

    var hasOpenDraft: Bool { versions.contains { !$0.status.isPublished } }
}
