import Foundation
import Kernel
import People
import Storage

extension EvidenceItem: RowDecodable {
    package init(row: Row) throws {
        id = try row["id"]
        subject = try row["subject_id"]
        subjectName = "\(try row.get("subject_given", as: String.self)) \(try row.get("subject_family", as: String.self))"
        author = try row["author_id"]
        authorName = "\(try row.get("author_given", as: String.self)) \(try row.get("author_family", as: String.self))"
        kind = try row["kind"]
        happenedOn = try row["happened_on"]
        confidentiality = try row["confidentiality"]
        wording = try EvidenceWording(row: row)
        writtenAt = try row["written_at"]
        sharedAt = try row["shared_at"]
        let (at, reason): (Date?, String?) = (try row["withdrawn_at"], try row["withdrawal_reason"])
        withdrawal = if let at, let reason { EvidenceWithdrawal(at: at, reason: reason) } else { nil }
        isQuoted = try row["is_quoted"]
        version = try row["version"]
    }

    private static let columns: Query = """
        e.id, e.subject_id, e.author_id, e.kind, e.happened_on, e.confidentiality, e.written_at, e.shared_at, e.withdrawn_at,
        e.withdrawal_reason, e.is_quoted, e.version, s.given_name AS subject_given, s.family_name AS subject_family,
        a.given_name AS author_given, a.family_name AS author_family, w.number, w.language, w.title, w.detail, w.reference, w.reason, w.written_at AS worded_at
        """
    private static let sources: Query = """
        evidence_items e JOIN people s ON s.id = e.subject_id JOIN people a ON a.id = e.author_id
        JOIN evidence_wordings w ON w.item_id = e.id
            AND w.number = (SELECT max(x.number) FROM evidence_wordings x WHERE x.item_id = e.id)
        """

    /// - Throws: `Refusal.notFound` when the viewer may not see it.
    package static func find(_ id: EvidenceID, visibleTo viewer: Viewer, on today: Day, in db: any Reader) throws -> EvidenceItem {
        guard let item = try all("e.id = \(id)", visibleTo: viewer, on: today, in: db).first else { throw Refusal.notFound }
        return item
    }

    /// What a viewer may see of the facts about somebody, the latest first; within a period, both days included.
    package static func about(
        _ person: PersonID,
        during period: DaySpan? = nil,
        visibleTo viewer: Viewer,
        on today: Day,
        in db: any Reader
    ) throws -> [EvidenceItem] {
        let from = period?.from ?? Day(daysSince1970: -719_162)
        let to = period?.to ?? today
        return try all(
            "e.subject_id = \(person) AND e.happened_on >= \(from) AND e.happened_on <= \(to)",
            visibleTo: viewer,
            on: today,
            in: db
        )
    }

    static func all(
        _ condition: Query,
        visibleTo viewer: Viewer,
        on today: Day,
        limit: Query = .nothing,
        in db: any Reader
    ) throws -> [EvidenceItem] {
        let items = try db.all(
            EvidenceItem.self,
            """
            SELECT \(columns) FROM \(sources) WHERE \(condition) AND \(EvidencePolicy(viewer).visible(on: today))
            ORDER BY e.happened_on DESC, e.id DESC \(limit)
            """
        )
        let tags = try EvidenceTag.of(items.map(\.id), in: db)
        return items.map { item in
            var item = item
            item.competencies = tags[item.id] ?? []
            return item
        }
    }
}

extension EvidenceKind: StorageValue {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let kind = EvidenceKind(rawValue: text) else { throw .unreadable("evidence kind", stored) }
        self = kind
    }
}

extension Confidentiality: StorageValue {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let level = Confidentiality(rawValue: text) else {
            throw .unreadable("confidentiality", stored)
        }
        self = level
    }
}
