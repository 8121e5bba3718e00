import Kernel
import Site
import Storage

/// Gives a draft to read: to those who read drafts, and to whoever is named.
enum OpenReview {
    static func run(_ id: FrameworkID, as form: ReviewOpeningForm, by viewer: Viewer, once key: SubmissionKey?, _ services: Services) async throws {
        try await services.write(by: viewer, once: key) { db in
            let permit = try FrameworkPolicy(viewer).openReview(of: Framework.hold(id, visibleTo: viewer, in: db))
            let readers = try people(form.people, in: db) + crafts(form.crafts, in: db)
            try start(permit, note: form.note, language: viewer.language, readers, in: db)
        }
    }

    private static func start(_ permit: DraftPermit, note: String?, language: Language, _ readers: [Query], in db: Write) throws {
        let (review, framework): (ID<FrameworkReview>, FrameworkID) = (db.id(), permit.framework.id)
        try db.run(
            """
            INSERT INTO framework_reviews (id, organization_id, framework_id, note, note_language, opened_at, opened_by)
            VALUES (\(review), \(db.organization), \(framework), \(orNull: note), \(orNull: note == nil ? nil : language.rawValue), \(db.now),
                \(orNull: db.viewer?.person))
            """, unrecorded: "the change of state is recorded beside it")
        for reader in readers {
            try db.run(
                "INSERT INTO framework_readers (review_id, organization_id, kind, target_id) VALUES (\(review), \(db.organization), \(reader))",
                unrecorded: "the change of state is recorded beside it")
        }
        try db.run(
            "UPDATE frameworks SET status = 'in_review', revision = revision + 1 WHERE id = \(framework) AND organization_id = \(db.organization)",
            recording: Event("framework.review_opened", "framework", framework, ["note": .of(note), "readers": .int(readers.count)]))
    }

    private static func people(_ addresses: [String], in db: Write) throws -> [Query] {
        var found: [Query] = []
        var unknown: [String] = []
        for address in addresses {
            let query: Query = """
                SELECT id FROM people WHERE organization_id = \(db.organization) AND lower(email) = \(address.lowercased()) AND NOT is_external
                """
            if let person = try db.value(PersonID.self, query) { found.append("'person', \(person)") } else { unknown.append(address) }
        }
        guard unknown.isEmpty else { throw Refusal.invalid(ReviewOpeningForm.people.name, VersionReviewWords.unknown(unknown)) }
        return found
    }

    private static func crafts(_ chosen: [ChosenCraft], in db: Write) throws -> [Query] {
        for craft in chosen {
            let count = try db.value(Int.self, "SELECT count(*) FROM crafts WHERE id = \(craft.id) AND organization_id = \(db.organization)")
            guard count == 1 else { throw Refusal.invalid(ReviewOpeningForm.crafts.name, Complaint.choice) }
        }
        return chosen.map { "'craft', \($0.id)" }
    }
}
