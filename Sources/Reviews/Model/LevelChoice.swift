import Careers
import Kernel
import Storage

/// A level as HR chooses it: of a published framework, or of the earlier version on which people still stand until their next review.
package struct LevelChoice: Sendable, Equatable {
    package let id: LevelID
    package let order: Int
    package let level: LocalizedText
    package let ladder: LocalizedText
    let ladderID: LadderID
    /// The key of the craft the ladder is for.
    let craft: String

    /// The version, when a later one took its place.
    package let formerVersion: Int?

    package func label(_ language: Language) -> String {
        versioned("\(ladder.preferring(language)) · \(order) · \(level.preferring(language))")
    }

    /// What its ladder is called where levels are chosen.
    func ladderLabel(_ language: Language) -> String { versioned(ladder.preferring(language)) }

    private func versioned(_ name: String) -> String { formerVersion.map { "\(name) (version \($0))" } ?? name }

    static func all(for viewer: Viewer, in db: any Reader) throws -> [LevelChoice] {
        try all(
            """
            f.organization_id = \(viewer.organization) AND (f.status = 'published' OR f.status = 'superseded' AND l.id IN (
                SELECT held.ladder_id FROM levels held JOIN person_levels pl ON pl.level_id = held.id
                WHERE pl.organization_id = \(viewer.organization) AND pl.to_on IS NULL))
            """, in: db)
    }

    /// Whatever became of its framework: somebody may stand on it, or have stood.
    package static func named(_ id: LevelID, of organization: OrganizationID, in db: any Reader) throws -> LevelChoice? {
        try all("v.id = \(id) AND f.organization_id = \(organization)", in: db).first
    }

    private static func all(_ condition: Query, in db: any Reader) throws -> [LevelChoice] {
        try db.rows(
            """
            SELECT v.id, v.position, v.name_fr, v.name_en, l.name_fr AS ladder_fr, l.name_en AS ladder_en, l.id AS ladder_id, l.craft,
                f.status, f.version
            FROM levels v JOIN ladders l ON l.id = v.ladder_id JOIN frameworks f ON f.id = v.framework_id
            WHERE \(condition) ORDER BY f.effective_on DESC, l.framework_id, l.position, v.position
            """
        ).map { row in
            LevelChoice(
                id: try row["id"], order: try row["position"], level: try row.text("name"), ladder: try row.text("ladder"),
                ladderID: try row["ladder_id"], craft: try row["craft"],
                formerVersion: try row.get("status", as: String.self) == "published" ? nil : try row["version"])
        }
    }
}

extension [LevelChoice] {
    /// Those of the ladders of a craft, then the others, ladder by ladder.
    func split(for craft: String?) -> (own: [LevelChoice], others: [[LevelChoice]]) {
        let own = craft.map { craft in filter { $0.craft == craft } } ?? []
        var others: [[LevelChoice]] = []
        for choice in self where choice.craft != craft {
            if others.last?.first?.ladderID == choice.ladderID { others[others.count - 1].append(choice) } else { others.append([choice]) }
        }
        return (own, others)
    }
}
