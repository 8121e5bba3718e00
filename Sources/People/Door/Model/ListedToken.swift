import Foundation
import Kernel

struct ListedToken: Sendable {
    let id: TokenID
    let name: String
    let scope: TokenScope
    let createdAt: Date
    let expiresAt: Date
}
