import Foundation
import Kernel

/// Whose session, token or link it is, as the door knows them before anything of their organization is read.
struct Bearer: Sendable {
    let organization: OrganizationID
    let organizationName: String
    let zone: TimeZone
    let account: AccountID
    let person: PersonID
}
