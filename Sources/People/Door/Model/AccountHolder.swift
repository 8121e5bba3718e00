import Foundation
import Kernel

/// A person, seen from their account.
package struct AccountHolder: Sendable {
    package let person: PersonID
    package let name: String
    /// Where it stands among others, family name first.
    let sortText: String
    package let email: String?
    let language: Language
    let leftOn: Day?
    let account: AccountID?
    let accountEmail: String?
    let isOpened: Bool
    let disabledAt: Date?
    let linkUntil: Date?
    /// Since when the message with that link cannot leave.
    let mailFailedAt: Date?
    let hasSecondFactor: Bool
    /// Today or later.
    let isAdministrator: Bool
    /// Whether administrators alone keep it: who administers, or may come to read what others wrote, today or later.
    let isReserved: Bool

    package func standing(at now: Date) -> AccountStanding {
        if disabledAt != nil { return .disabled }
        if isOpened { return .open }
        guard account != nil else { return .none }
        return (linkUntil ?? .distantPast) > now ? .invited : .lapsed
    }
}
