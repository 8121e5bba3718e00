import Kernel
import Site
import Storage

/// Who keeps accounts: HR and administrators. Whoever makes a link could use it, so those of administrators, and of
/// whoever may come to read what others wrote, are kept by administrators only.
package struct DoorPolicy: Sendable {
    package static let keepers: Set<Role> = [.hr, .admin]
    let viewer: Viewer

    package init(_ viewer: Viewer) {
        self.viewer = viewer
    }

    /// For an account's invitation, reset, revocation and reopening.
    package func keep(_ holder: AccountHolder) throws(Refusal) -> AccountPermit {
        guard viewer.holds(.hr, .admin) else { throw .notFound }
        if holder.isReserved, !viewer.holds(.admin) { throw .forbidden(AccountWords.administratorsOnly) }
        return AccountPermit(holder: holder)
    }

    /// - Parameter isReplaced: whether somebody else can administer today and every day to come.
    package func close(_ holder: AccountHolder, isReplaced: Bool) throws(Refusal) -> ClosurePermit {
        _ = try keep(holder)
        if holder.person == viewer.person { throw .forbidden(AccountWords.notYourself) }
        if holder.isAdministrator, !isReplaced { throw .conflict(AccountWords.lastAdministrator) }
        return ClosurePermit(holder: holder)
    }

    /// Their own they remove themselves, with the password and a code.
    func resetFactor(_ holder: AccountHolder) throws(Refusal) -> FactorPermit {
        _ = try keep(holder)
        if holder.person == viewer.person { throw .forbidden(FactorWords.notYourOwn) }
        return FactorPermit(holder: holder)
    }

    /// What opens one's account is changed from a session only: a token that leaks must not breed others.
    func own(_ identified: Identified) throws(Refusal) -> OwnAccountPermit {
        guard case .session(let id) = identified.proof else { throw .forbidden(AccountWords.sessionOnly) }
        return OwnAccountPermit(account: viewer.account, session: SessionID(id))
    }

    /// Whose accounts the viewer may see, as a condition on `people p`.
    var keptPeople: Query {
        viewer.holds(.hr, .admin) ? "p.organization_id = \(viewer.organization)" : "1 = 0"
    }
}

package struct AccountPermit: Sendable {
    let holder: AccountHolder
    fileprivate init(holder: AccountHolder) { self.holder = holder }
}

package struct ClosurePermit: Sendable {
    let holder: AccountHolder
    fileprivate init(holder: AccountHolder) { self.holder = holder }
}

struct FactorPermit: Sendable {
    let holder: AccountHolder
    fileprivate init(holder: AccountHolder) { self.holder = holder }
}

struct OwnAccountPermit: Sendable {
    let account: AccountID
    let session: SessionID
    fileprivate init(account: AccountID, session: SessionID) {
        self.account = account
        self.session = session
    }
}
