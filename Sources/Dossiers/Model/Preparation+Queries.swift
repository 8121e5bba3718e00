import Careers
import Evidence
import Foundation
import Kernel
import People
import Reviews
import Storage

extension Preparation {
    /// - Throws: `Refusal.notFound` for all but the person's managers of today; a conflict for these once the dossier is sealed.
    static func load(_ id: ReviewID, for viewer: Viewer, at now: Date, in db: any Reader) throws -> Preparation {
        let today = viewer.day(at: now)
        let sealed = try Dossier.of(id, visibleTo: viewer, on: today, in: db)
        let file: ReviewFile
        do {
            file = try ReviewFile.load(id, for: viewer, at: now, in: db)
        } catch Refusal.notFound where sealed != nil {
            throw Refusal.forbidden(PolicyWords.onlyManager)
        }
        if sealed != nil { throw file.isManager ? Refusal.conflict(PolicyWords.sealed) : .forbidden(PolicyWords.onlyManager) }
        guard file.isManager else { throw Refusal.notFound }
        return try compose(file, for: viewer, on: today, in: db)
    }

    private static func compose(_ file: ReviewFile, for viewer: Viewer, on today: Day, in db: any Reader) throws -> Preparation {
        let policy = DossierPolicy(viewer, on: today)
        let facts = try EvidenceItem.about(file.review.subject, visibleTo: viewer, on: today, in: db).filter { $0.happenedOn <= file.cycle.plan.periodTo }
        let subjects = try GridSubjects.of(file.grid, tags: Set(facts.flatMap { $0.competencies.map(\.id) }), in: db)
        let answers = file.citableAnswers
        let managers = try file.review.managers(on: today, of: viewer.organization, in: db)
        let claims = try Claim.of(file.review.id, citing: facts, answers, of: viewer.organization, in: db).filter { policy.mayRead($0, managers: managers) }
        let line = try ReportingLine.managers(of: file.review.subject, on: today, of: viewer.organization, in: db)
        return Preparation(
            file: file, claims: claims, facts: facts.filter(\.isCitable), answers: answers, subjects: subjects, managers: managers,
            coverage: Coverage(try file.ground(claims, subjects, Set(managers), assessments: file.ownAssessment(of: viewer, in: db))),
            obstacle: policy.obstacle(file), changeable: Set(claims.filter(policy.mayChange).map(\.id)),
            opensEvidence: line.contains(viewer.person))
    }
}

extension ReviewFile {
    /// Before the sharing a manager sees their own form beside the others, and not another manager's.
    fileprivate func ownAssessment(of viewer: Viewer, in db: any Reader) throws -> [CoverageGround.Assessment] {
        try forms.filter { $0.kind == .manager && $0.isSubmitted }.map {
            CoverageGround.Assessment(author: viewer.name, answers: try CompetencyAnswer.of($0.id, in: db))
        }
    }

    func ground(
        _ claims: [Claim], _ subjects: GridSubjects, _ managers: Set<PersonID>, assessments: [CoverageGround.Assessment]
    ) -> CoverageGround {
        CoverageGround(
            from: cycle.plan.periodFrom, to: cycle.plan.periodTo, claims: claims, subjects: subjects, grid: grid, managers: managers,
            own: own?.answers ?? [], assessments: assessments,
            voices: attributedVoices.map { (kind: $0.kind, assessment: CoverageGround.Assessment(author: $0.sheet.author, answers: $0.sheet.answers)) },
            snapshots: snapshots)
    }
}
