import Foundation

/// The token just made, as data: this answer is the only one that holds it.
struct TokenData: Encodable, Sendable {
    let id: TokenID
    let name: String
    let token: String
    let expiresAt: Date

    init(_ created: CreateToken.Created) {
        id = created.id
        name = created.name
        token = created.text
        expiresAt = created.expiresAt
    }
}
