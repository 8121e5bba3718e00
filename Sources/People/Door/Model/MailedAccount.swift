import Foundation
import Kernel
import Storage

/// Somebody who can sign in, and where their mail goes.
package struct MailedAccount: Sendable {
    package let viewer: Viewer
    package let email: String
    package let organizationName: String

    /// Everybody of an organization who is still here and whose account is open.
    package static func all(of organization: OrganizationID, at now: Date, in db: any Reader) throws -> [MailedAccount] {
        try db.rows(
            """
            SELECT \(Bearer.columns), a.email FROM \(Bearer.source)
            WHERE a.organization_id = \(organization) AND a.disabled_at IS NULL AND a.password_hash IS NOT NULL ORDER BY a.id
            """
        ).compactMap { row in
            let bearer = try Bearer(row: row)
            guard let viewer = try bearer.viewer(at: now, in: db) else { return nil }
            return MailedAccount(viewer: viewer, email: try row["email"], organizationName: bearer.organizationName)
        }
    }
}
