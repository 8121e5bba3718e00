import Foundation
import Kernel
import Storage

extension Snapshot {
    static func of(_ review: ReviewID, in db: any Reader) throws -> [Contribution.Kind: Snapshot] {
        let rows = try db.rows("SELECT s.kind, s.content FROM review_snapshots s WHERE s.review_id = \(review)")
        return Dictionary(
            try rows.map { (try $0.get("kind"), try Snapshot(content: try $0.get("content"))) }, uniquingKeysWith: { first, _ in first })
    }

    func content() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    private init(content: String) throws {
        self = try JSONDecoder().decode(Snapshot.self, from: Data(content.utf8))
    }
}
