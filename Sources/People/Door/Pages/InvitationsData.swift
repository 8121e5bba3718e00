import Foundation
import Kernel

struct InvitationsData: Encodable, Sendable {
    let people: [AccountData]
    let count: Int
    let page: Int

    init(_ content: InvitationsPage.Content) {
        people = content.people.map { AccountData($0, at: content.now) }
        count = content.count
        page = content.page
    }
}
