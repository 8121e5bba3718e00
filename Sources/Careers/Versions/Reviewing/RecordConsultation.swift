import Kernel
import Site
import Storage

/// Keeps whom the company consulted on a version, and what they thought of it.
enum RecordConsultation {
    static func run(_ id: FrameworkID, _ held: Consultation.Held, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let permit = try FrameworkPolicy(viewer).recordConsultation(on: Framework.hold(id, visibleTo: viewer, in: db))
            guard held.on <= (try Supersession.today(in: db)) else {
                throw Refusal.invalid(ConsultationForm.heldOn.name, ConsultationWords.notHeldYet)
            }
            let consultation = Consultation(standing: .held(held), language: viewer.language, recordedBy: nil)
            let review = try FrameworkReview.open(of: permit.framework.id, in: db)
            try consultation.insert(for: permit.framework.id, in: review, in: db)
            try db.run(
                "UPDATE frameworks SET status = 'consulted', revision = revision + 1 WHERE id = \(id) AND organization_id = \(db.organization)",
                unrecorded: "the consultation is recorded beside it")
        }
    }
}
