import Kernel
import Storage

/// Somebody must always be able to open the door to the others.
enum LastAdministrator {
    /// - Throws: `Refusal.invalid` when no administrator who can sign in would be left on a day.
    static func check(on day: Day, field: String?, in db: Write) throws {
        let left =
            try db.value(
                Int.self,
                """
                SELECT count(*) FROM role_grants g JOIN people p ON p.id = g.person_id JOIN accounts a ON a.person_id = p.id
                WHERE g.organization_id = \(db.organization) AND g.role = 'admin' AND a.disabled_at IS NULL AND a.password_hash IS NOT NULL
                    AND g.from_on <= \(day) AND (g.to_on IS NULL OR g.to_on >= \(day)) AND (p.left_on IS NULL OR p.left_on >= \(day))
                """) ?? 0
        if left == 0 { throw Refusal.invalid(field, RoleWords.lastAdministrator) }
    }
}
