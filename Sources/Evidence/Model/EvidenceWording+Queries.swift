import Kernel
import Storage

extension EvidenceWording: RowDecodable {
    package init(row: Row) throws {
        number = try row["number"]
        language = try row["language"]
        title = try row["title"]
        detail = try row["detail"]
        reference = try row["reference"]
        reason = try row["reason"]
        writtenAt = try row["worded_at"]
    }

    /// Everything a fact has said, the latest first; the viewer was found to see it.
    package static func of(_ item: EvidenceItem, in db: any Reader) throws -> [EvidenceWording] {
        try db.all(
            """
            SELECT w.number, w.language, w.title, w.detail, w.reference, w.reason, w.written_at AS worded_at FROM evidence_wordings w
            WHERE w.item_id = \(item.id) ORDER BY w.number DESC
            """
        )
    }
}
