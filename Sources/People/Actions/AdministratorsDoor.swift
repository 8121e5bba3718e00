import Kernel
import Storage

/// The sign-in address and the last day of an administrator open and close an account that administrators alone keep: they alone change them.
extension DirectoryEditing {
    /// - Throws: `Refusal.forbidden` when the person administers, today or later, and whoever writes does not.
    func moveDoor(of person: PersonID, in db: Write) throws {
        guard !keepsAdministrators else { return }
        let grants = try RoleGrant.of(person, of: db.organization, in: db)
        if grants.contains(where: { $0.role == .admin && !$0.span.isOver(on: db.today) }) { throw Refusal.forbidden(PolicyWords.administratorsDoor) }
    }
}
