import Foundation
import Storage

/// The identity of one `Entity`: a UUIDv7 (RFC 9562, section 5.7), so that identities sort by the time they were made.
package struct ID<Entity>: Hashable, Sendable, LosslessStringConvertible, Codable {
    package let uuid: UUID

    package init(_ uuid: UUID) {
        self.uuid = uuid
    }

    /// Accepts the canonical lower-case text only: one identity has one address.
    package init?(_ description: String) {
        guard let uuid = UUID(canonical: description) else { return nil }
        self.uuid = uuid
    }

    package var description: String { uuid.canonical }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = Self(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not an identity"))
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension ID: StorageValue {
    package var stored: Value { .text(description) }

    package init(stored: Value) throws(StorageError) {
        guard case .text(let text) = stored, let uuid = UUID(canonical: text) else { throw .unreadable("identity", stored) }
        self.uuid = uuid
    }
}

extension ID: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

package enum OrganizationTag {}
package enum PersonTag {}
package enum AccountTag {}
package typealias OrganizationID = ID<OrganizationTag>
package typealias PersonID = ID<PersonTag>
package typealias AccountID = ID<AccountTag>
