import Kernel

/// Somebody in the company, as everybody inside may know them.
package struct Person: Sendable, Equatable {
    package let id: PersonID
    package let givenName: String
    package let familyName: String
    package let email: String?
    package let title: String?
    package let craft: CraftID?
    package let language: Language
    package let timeZone: String
    /// From outside the company: a coach.
    package let isExternal: Bool
    package let version: Int

    package var name: String { "\(givenName) \(familyName)" }
}
