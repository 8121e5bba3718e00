import Foundation

/// Who is asking: a person of one organization, with the roles they hold today.
package struct Viewer: Sendable, Equatable {
    package let organization: OrganizationID
    package let person: PersonID
    package let account: AccountID
    package let name: String
    package let roles: Set<Role>
    package let language: Language
    package let timeZone: TimeZone
    /// The day their roles are of; nil for a program that acts without standing anywhere.
    package let today: Day?

    package init(
        organization: OrganizationID, person: PersonID, account: AccountID, name: String, roles: Set<Role>, language: Language, timeZone: TimeZone,
        today: Day? = nil
    ) {
        self.organization = organization
        self.person = person
        self.account = account
        self.name = name
        self.roles = roles
        self.language = language
        self.timeZone = timeZone
        self.today = today
    }

    /// From outside the company, whatever they hold or held here: whoever is of it is a member first.
    package var isOutsider: Bool { !holds(.member) }

    package func holds(_ role: Role...) -> Bool {
        !roles.isDisjoint(with: role)
    }
}
