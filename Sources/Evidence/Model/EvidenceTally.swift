import Careers
import Kernel
import Storage

/// How many facts about somebody speak of a competency, as far as a viewer may read them. What was withdrawn no longer counts.
package struct EvidenceTally: Sendable, Equatable, RowDecodable {
    package let competency: CompetencyID
    package let facts: Int
    /// Those among them that nobody else reads.
    package let onlyMine: Int

    package init(row: Row) throws {
        competency = try row["competency_id"]
        facts = try row["facts"]
        onlyMine = try row["only_mine"]
    }

    package static func about(
        _ person: PersonID, visibleTo viewer: Viewer, on today: Day, in db: any Reader
    ) throws -> [CompetencyID: EvidenceTally] {
        let tallies = try db.all(
            EvidenceTally.self,
            """
            SELECT t.competency_id, count(*) AS facts, count(CASE WHEN e.confidentiality = 'private' THEN 1 END) AS only_mine
            FROM evidence_items e JOIN evidence_competencies t ON t.item_id = e.id
            WHERE e.subject_id = \(person) AND e.withdrawn_at IS NULL AND \(EvidencePolicy(viewer).visible(on: today))
            GROUP BY t.competency_id
            """)
        return Dictionary(tallies.map { ($0.competency, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
