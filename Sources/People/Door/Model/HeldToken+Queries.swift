import Foundation
import Kernel
import Storage

extension HeldToken {
    static func find(_ secret: Secret, at now: Date, in db: any Reader) throws -> HeldToken? {
        try db.first(
            HeldToken.self,
            """
            SELECT t.scope, \(Bearer.columns) FROM \(Bearer.source) JOIN api_tokens t ON t.account_id = a.id
            WHERE t.digest = \(secret.digest) AND t.revoked_at IS NULL AND t.expires_at > \(now) AND a.disabled_at IS NULL
            """)
    }
}

extension HeldToken: RowDecodable {
    init(row: Row) throws {
        isReadOnly = try row.get("scope", as: String.self) != TokenScope.write.rawValue
        bearer = try Bearer(row: row)
    }
}
