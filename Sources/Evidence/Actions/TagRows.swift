import Careers
import Kernel
import Site
import Storage

/// The competencies of a fact.
enum TagRows {
    /// Only competencies of a framework in force may be added; those the fact already has may stay.
    static func check(_ wanted: Set<CompetencyID>, keeping current: Set<CompetencyID>, for viewer: Viewer, on today: Day, in db: any Reader)
        throws
    {
        let added = wanted.subtracting(current)
        guard !added.isEmpty else { return }
        let known = try CompetencyChoices.inForce(on: today, visibleTo: viewer, in: db).ids
        guard added.isSubset(of: known) else { throw Refusal.invalid(FactFields.competencies.name, RuleWords.noSuchCompetency) }
    }

    static func insert(_ competencies: Set<CompetencyID>, of id: EvidenceID, in db: Write) throws {
        for competency in competencies.sorted() {
            try db.run(
                """
                INSERT INTO evidence_competencies (item_id, competency_id, organization_id)
                VALUES (\(id), \(competency), \(db.organization))
                """,
                unrecorded: "its item's event stands beside it"
            )
        }
    }

    static func clear(_ id: EvidenceID, in db: Write) throws {
        try db.run(
            "DELETE FROM evidence_competencies WHERE item_id = \(id) AND organization_id = \(db.organization)",
            unrecorded: "its item's event stands beside it"
        )
    }
}
