import Careers
import Kernel
import Storage

extension EvidenceTag: RowDecodable {
    package init(row: Row) throws {
        id = try row["competency_id"]
        guard let name = LocalizedText(fr: try row["name_fr"], en: try row["name_en"]) else {
            throw StorageError.unreadable("competency name", .null)
        }
        self.name = name
    }

    /// The competencies of facts the viewer was found to see.
    static func of(_ items: [EvidenceID], in db: any Reader) throws -> [EvidenceID: [EvidenceTag]] {
        guard !items.isEmpty else { return [:] }
        let rows = try db.rows(
            """
            SELECT t.item_id, t.competency_id, k.name_fr, k.name_en FROM evidence_competencies t
            JOIN competencies k ON k.id = t.competency_id
            WHERE t.item_id IN (\(list: items)) ORDER BY t.item_id, k.key, k.id
            """
        )
        return try Dictionary(grouping: rows) { try $0.get("item_id", as: EvidenceID.self) }.mapValues {
            try $0.map(EvidenceTag.init(row:))
        }
    }

    /// Those of the facts about somebody that a viewer may see: what a list can be narrowed to.
    static func used(about person: PersonID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> [EvidenceTag] {
        try db.all(
            """
            SELECT k.id AS competency_id, k.name_fr, k.name_en FROM competencies k WHERE k.id IN (
                SELECT t.competency_id FROM evidence_competencies t JOIN evidence_items e ON e.id = t.item_id
                WHERE e.subject_id = \(person) AND \(EvidencePolicy(viewer).visible(on: today)))
            ORDER BY k.key, k.id
            """
        )
    }
}
