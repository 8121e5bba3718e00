import Foundation
import Kernel

/// What may be written of a person.
package struct PersonDraft: Sendable, Equatable {
    package var givenName: String
    package var familyName: String
    package var email: String?
    package var title: String?
    package var craft: CraftID?
    package var language: Language
    package var timeZone: String
    package var employeeNumber: String?
    package var joinedOn: Day?
    package var isExternal: Bool

    package init(
        givenName: String, familyName: String, email: String? = nil, title: String? = nil, craft: CraftID? = nil, language: Language = .french,
        timeZone: String = "Europe/Paris", employeeNumber: String? = nil, joinedOn: Day? = nil, isExternal: Bool = false
    ) {
        self.givenName = givenName
        self.familyName = familyName
        self.email = email
        self.title = title
        self.craft = craft
        self.language = language
        self.timeZone = timeZone
        self.employeeNumber = employeeNumber
        self.joinedOn = joinedOn
        self.isExternal = isExternal
    }

    package init(_ person: Person, _ employment: Employment) {
        self.init(
            givenName: person.givenName, familyName: person.familyName, email: person.email, title: person.title, craft: person.craft,
            language: person.language, timeZone: person.timeZone, employeeNumber: employment.employeeNumber, joinedOn: employment.joinedOn,
            isExternal: person.isExternal)
    }

    package var name: String { "\(givenName) \(familyName)" }
}

/// The fields of a person, by the names forms, data and events give them.
package enum PersonField: String, Sendable, CaseIterable, Codable {
    case givenName = "given_name"
    case familyName = "family_name"
    case email
    case title
    case craft
    case language
    case timeZone = "time_zone"
    case employeeNumber = "employee_number"
    case joinedOn = "joined_on"
    case isExternal = "external"

    func text(in draft: PersonDraft) -> String {
        switch self {
        case .givenName: draft.givenName
        case .familyName: draft.familyName
        case .email: draft.email ?? ""
        case .title: draft.title ?? ""
        case .craft: draft.craft?.description ?? ""
        case .language: draft.language.rawValue
        case .timeZone: draft.timeZone
        case .employeeNumber: draft.employeeNumber ?? ""
        case .joinedOn: draft.joinedOn?.description ?? ""
        case .isExternal: draft.isExternal ? "true" : ""
        }
    }

    /// Those whose value differs.
    static func changed(from old: PersonDraft, to new: PersonDraft) -> [PersonField] {
        allCases.filter { $0.text(in: old) != $0.text(in: new) }
    }
}
