import Kernel
import Storage

extension Consultation: RowDecodable {
    init(row: Row) throws {
        language = try Language(rawValue: row["language"]) ?? .french
        recordedBy = try row.name()
        if let reason = try row.get("waived_because", as: String?.self) {
            standing = .waived(because: reason)
        } else {
            standing = .held(
                Held(
                    on: try row["held_on"], consulted: try row["consulted"], opinion: try Opinion(rawValue: row["opinion"]) ?? .none,
                    opinionText: try row["opinion_text"], document: try row["document"]))
        }
    }

    /// The last one recorded.
    static func last(of framework: FrameworkID, in db: any Reader) throws -> Consultation? {
        try db.first(
            Consultation.self,
            """
            SELECT c.held_on, c.consulted, c.opinion, c.opinion_text, c.document, c.waived_because, c.language, p.given_name, p.family_name
            FROM framework_consultations c LEFT JOIN people p ON p.id = c.recorded_by WHERE c.framework_id = \(framework)
            ORDER BY c.recorded_at DESC, c.id DESC LIMIT 1
            """)
    }

    func insert(for framework: FrameworkID, in review: ID<FrameworkReview>?, in db: Write) throws {
        let id: ID<Consultation> = db.id()
        var held: Held?
        var reason: String?
        switch standing {
        case .held(let found): held = found
        case .waived(let because): reason = because
        }
        try db.run(
            """
            INSERT INTO framework_consultations (id, organization_id, framework_id, review_id, held_on, consulted, opinion, opinion_text, document,
                waived_because, language, recorded_at, recorded_by)
            VALUES (\(id), \(db.organization), \(framework), \(orNull: review), \(orNull: held?.on), \(orNull: held?.consulted),
                \(orNull: held?.opinion.rawValue), \(orNull: held?.opinionText), \(orNull: held?.document), \(orNull: reason), \(language.rawValue),
                \(db.now), \(orNull: db.viewer?.person))
            """,
            recording: Event(
                held == nil ? "framework.consultation_waived" : "framework.consulted", "framework", framework,
                ["held_on": .of(held?.on), "opinion": .of(held?.opinion.rawValue), "consulted": .of(held?.consulted), "because": .of(reason)]))
    }
}
