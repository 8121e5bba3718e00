import Foundation
import Kernel
import Storage

extension Snapshot {
    static func of(_ review: ReviewID, in db: any Reader) throws -> [Contribution.Kind: Snapshot] {
        let rows = try db.rows("SELECT s.kind, s.content FROM review_snapshots s WHERE s.review_id = \(review)")
        return Dictionary(
            try rows.map { (try $0.get("kind"), try Snapshot(content: try $0.get("content"))) }, uniquingKeysWith: { first, _ in first })
    }

    /// Those of the perspectives somebody was asked in: a person whom nobody answers to has no reports to hear, rather than too few.
    static func heard(_ taken: [Contribution.Kind: Snapshot], of review: ReviewID, in db: any Reader) throws -> [Contribution.Kind: Snapshot] {
        try taken.filter { kind, snapshot in
            if !snapshot.isWithheld { return true }
            let capacities = Contribution.Kind.perspectives.filter { $0 == kind || $0.isPeer && kind.isPeer }
            return try capacities.contains { try !Contribution.asked($0, of: review, in: db).isEmpty }
        }
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
