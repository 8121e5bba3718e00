import Kernel

/// What one line of the file says about one person.
package struct PersonRow: Sendable, Equatable {
    /// Somebody of the same file, by the index of their row, or somebody the company already knows.
    package enum Manager: Sendable, Hashable {
        case row(Int)
        case person(PersonID)
    }

    package let line: Int
    /// The person of the company this line is about; nil for somebody new.
    package internal(set) var person: PersonID?
    package internal(set) var employeeNumber: String?
    package internal(set) var givenName = ""
    package internal(set) var familyName = ""
    /// In lower case.
    package internal(set) var email: String?
    package internal(set) var title: String?
    package internal(set) var craft: String?
    package internal(set) var teams: [String] = []
    package internal(set) var manager: Manager?
    package internal(set) var roles: [Role] = []
    package internal(set) var language: Language?
    package internal(set) var joinedOn: Day?
    package internal(set) var leftOn: Day?
    /// An IANA identifier.
    package internal(set) var timeZone: String?
    package internal(set) var isExternal: Bool?

    init(line: Int) {
        self.line = line
    }

    /// How messages name the person, also while a name is missing.
    package var name: String {
        let names = [givenName, familyName].filter { !$0.isEmpty }
        return names.isEmpty ? email ?? employeeNumber ?? "?" : names.joined(separator: " ")
    }
}
