import Storage

/// What the organization made somebody. Manager, peer and the like are dated relations, never roles.
package enum Role: String, Sendable, CaseIterable, Codable {
    case admin, hr, ceo, cpo, head, member, coach
}

extension Role: StorageValue {
    package var stored: Value { .text(rawValue) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let role = Role(rawValue: text) else { throw .unreadable("role", stored) }
        self = role
    }
}
