import Foundation
import Kernel

/// Somebody's account as data, for those who keep accounts.
struct AccountData: Encodable, Sendable {
    let person: PersonID
    let name: String
    let email: String?
    let standing: AccountStanding
    let linkUntil: Date?
    let mailFailedAt: Date?
    let disabledAt: Date?
    let hasSecondFactor: Bool

    init(_ holder: AccountHolder, at now: Date) {
        person = holder.person
        name = holder.name
        email = holder.accountEmail ?? holder.email
        standing = holder.standing(at: now)
        linkUntil = holder.linkUntil
        mailFailedAt = holder.mailFailedAt
        disabledAt = holder.disabledAt
        hasSecondFactor = holder.hasSecondFactor
    }
}
