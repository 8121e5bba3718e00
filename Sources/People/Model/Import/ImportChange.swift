import Kernel

/// What a line of a file changes of one person, before and after.
package struct ImportChange: Sendable, Equatable {
    package enum Field: Sendable, Hashable {
        case fact(PersonField)
        case teams, managers, leftOn, roles

        package var key: String {
            switch self {
            case .fact(let field): field.rawValue
            case .teams: "teams"
            case .managers: "managers"
            case .leftOn: "left_on"
            case .roles: "roles"
            }
        }
    }

    package let field: Field
    /// Nil where there was nothing.
    package let old: Phrase?
    package let new: Phrase?
}
