import Foundation
import Kernel
import Storage

extension FactorReset: RowDecodable {
    init(row: Row) throws {
        at = try row["factor_reset_at"]
        let (given, family): (String?, String?) = (try row["given_name"], try row["family_name"])
        by = given.flatMap { given in family.map { given + " " + $0 } }
    }

    static func find(_ account: AccountID, in db: any Reader) throws -> FactorReset? {
        try db.first(
            FactorReset.self,
            """
            SELECT a.factor_reset_at, p.given_name, p.family_name FROM accounts a LEFT JOIN people p ON p.id = a.factor_reset_by
            WHERE a.id = \(account) AND a.factor_reset_at IS NOT NULL
            """)
    }

    /// - Returns: false when there was nothing to forget.
    @discardableResult
    static func forget(_ account: AccountID, in db: Write) throws -> Bool {
        try db.run(
            """
            UPDATE accounts SET factor_reset_at = NULL, factor_reset_by = NULL
            WHERE id = \(account) AND organization_id = \(db.organization) AND factor_reset_at IS NOT NULL
            """, unrecorded: "a notice that was read") == 1
    }
}
