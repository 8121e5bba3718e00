import Kernel

/// The people already in the company, found by what a file can say of them.
package struct KnownPeople: Sendable {
    package static let none = KnownPeople([])

    let everyone: [KnownPerson]
    private let byID: [PersonID: KnownPerson]
    private let byEmail: [String: KnownPerson]
    private let byNumber: [String: KnownPerson]

    package init(_ everyone: [KnownPerson]) {
        self.everyone = everyone
        byID = Dictionary(everyone.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        byEmail = Dictionary(
            everyone.compactMap { person in person.email.map { ($0.lowercased(), person) } },
            uniquingKeysWith: { first, _ in first }
        )
        byNumber = Dictionary(
            everyone.compactMap { person in person.employeeNumber.map { ($0.lowercased(), person) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    subscript(id: PersonID) -> KnownPerson? { byID[id] }
    func person(email: String) -> KnownPerson? { byEmail[email.lowercased()] }
    func person(employeeNumber: String) -> KnownPerson? { byNumber[employeeNumber.lowercased()] }
}
