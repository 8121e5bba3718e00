import Foundation
import Kernel
import Site
import Storage

/// A token for a program, shown once.
enum CreateToken {
    static let most = 20

    struct Created: Sendable {
        let id: TokenID
        let name: String
        let text: String
        let expiresAt: Date
    }

    static func act(_ form: TokenForm, _ permit: OwnAccountPermit, in db: Write) throws -> Created {
        let live = try db.value(
            Int.self, "SELECT count(*) FROM api_tokens WHERE account_id = \(permit.account) AND revoked_at IS NULL AND expires_at > \(db.now)")
        guard (live ?? 0) < most else { throw Refusal.invalid(TokenForm.name.name, TokenWords.tooMany) }
        // The prefix lets programs that look for leaked secrets know it.
        let secret = Secret("palier_" + db.ids.secret().text)
        let created = Created(
            id: db.id(), name: form.name, text: secret.text, expiresAt: db.now.addingTimeInterval(Double(form.life.days) * 86_400))
        try db.run(
            """
            INSERT INTO api_tokens (id, organization_id, account_id, name, digest, scope, created_at, expires_at)
            VALUES (\(created.id), \(db.organization), \(permit.account), \(form.name), \(secret.digest), \(form.scope.rawValue), \(db.now),
                \(created.expiresAt))
            """,
            recording: Event(
                "token.created", "account", permit.account,
                ["token": .of(created.id), "scope": .string(form.scope.rawValue), "name": .string(form.name)]))
        return created
    }
}
