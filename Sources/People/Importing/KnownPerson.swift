import Kernel

/// What a file of people is compared with: somebody who is already in the company.
package struct KnownPerson: Sendable {
    package let id: PersonID
    package let name: String
    package let email: String?
    package let employeeNumber: String?
    package let manager: PersonID?
    package let joinedOn: Day?
    package let leftOn: Day?

    package init(
        id: PersonID,
        name: String,
        email: String? = nil,
        employeeNumber: String? = nil,
        manager: PersonID? = nil,
        joinedOn: Day? = nil,
        leftOn: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.employeeNumber = employeeNumber
        self.manager = manager
        self.joinedOn = joinedOn
        self.leftOn = leftOn
    }
}
