import Careers
import Kernel
import Storage

/// Keeps a fact about the viewer themselves, for a feature above that received it: the words are somebody else’s, and stay as they were given.
/// Competencies no framework in force has any more are left out.
package enum KeepOwnFact {
    package static func perform(_ draft: EvidenceDraft, isShared: Bool, for viewer: Viewer, on today: Day, in db: Write) throws -> EvidenceID {
        let standing = try EvidenceStanding.find(viewer.person, for: viewer, on: today, in: db)
        let permit = try EvidencePolicy(viewer).write(about: standing, on: draft.happenedOn, today: today)
        let known = try CompetencyChoices.inForce(on: today, visibleTo: viewer, in: db).ids
        let fact = EvidenceDraft(
            kind: draft.kind, happenedOn: draft.happenedOn, text: draft.text, competencies: draft.competencies.intersection(known))
        return try WriteEvidence.perform(fact, isShared ? .shared : .private, isQuoted: true, permit: permit, in: db)
    }
}
