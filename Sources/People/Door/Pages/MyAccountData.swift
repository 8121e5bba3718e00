import Foundation
import Kernel

/// One's own account as data.
struct MyAccountData: Encodable, Sendable {
    struct Session: Encodable, Sendable {
        let id: SessionID
        let device: String
        let startedAt: Date
        let seenAt: Date
        let isCurrent: Bool
    }

    struct Token: Encodable, Sendable {
        let id: TokenID
        let name: String
        let scope: TokenScope
        let createdAt: Date
        let expiresAt: Date
    }

    let person: PersonID
    let name: String
    let email: String
    let language: Language
    let timeZone: String
    let roles: [String]
    let hasSecondFactor: Bool
    let sessions: [Session]
    let tokens: [Token]
    let calendarMadeAt: Date?

    init(_ content: MyAccountPage.Content) {
        person = content.viewer.person
        name = content.viewer.name
        email = content.account.email
        language = content.viewer.language
        timeZone = content.viewer.timeZone.identifier
        roles = content.viewer.roles.map(\.rawValue).sorted()
        hasSecondFactor = content.account.hasSecondFactor
        sessions = content.account.sessions.map {
            Session(id: $0.id, device: $0.device, startedAt: $0.startedAt, seenAt: $0.seenAt, isCurrent: $0.id == content.session)
        }
        calendarMadeAt = content.account.feed?.madeAt
        tokens = content.account.tokens.map {
            Token(id: $0.id, name: $0.name, scope: $0.scope, createdAt: $0.createdAt, expiresAt: $0.expiresAt)
        }
    }
}
