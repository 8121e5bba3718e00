import Foundation
import Kernel

/// The links just made, as data: this answer is the only one that holds them.
struct LinksData: Encodable, Sendable {
    struct Link: Encodable, Sendable {
        let person: PersonID
        let name: String
        let email: String
        let url: String
        let expiresAt: Date
    }

    let purpose: LinkPurpose
    let isMailed: Bool
    let links: [Link]

    init(_ content: LinksShownPage.Content) {
        purpose = content.purpose
        isMailed = content.isMailed
        links = content.links.map {
            Link(person: $0.person, name: $0.name, email: $0.email, url: content.url($0), expiresAt: $0.expiresAt)
        }
    }
}
