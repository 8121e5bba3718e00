import Foundation

/// Who is asking: a person of one organization, with the roles they hold today.
package struct Viewer: Sendable, Equatable {
    package let organization: OrganizationID
    package let person: PersonID
    package let account: AccountID
    package let name: String
    package let roles: Set<Role>
    package let language: Language
    /// Where they read hours and days; they choose it, and no right comes from it.
    package let timeZone: TimeZone
    /// The organization's; their own for a program that acts without standing anywhere.
    package let organizationZone: TimeZone
    /// The day their roles are of; nil for a program that acts without standing anywhere.
    package let today: Day?

    package init(
        organization: OrganizationID, person: PersonID, account: AccountID, name: String, roles: Set<Role>, language: Language, timeZone: TimeZone,
        organizationZone: TimeZone? = nil, today: Day? = nil
    ) {
        self.organization = organization
        self.person = person
        self.account = account
        self.name = name
        self.roles = roles
        self.language = language
        self.timeZone = timeZone
        self.organizationZone = organizationZone ?? timeZone
        self.today = today
    }

    /// The day it is where rights are decided: what is dated begins and ends with the organization's day, wherever it is read from.
    package func day(at instant: Date) -> Day { Day(of: instant, in: organizationZone) }

    /// From outside the company, whatever they hold or held here: whoever is of it is a member first.
    package var isOutsider: Bool { !holds(.member) }

    package func holds(_ role: Role...) -> Bool {
        !roles.isDisjoint(with: role)
    }
}
