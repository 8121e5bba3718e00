import Foundation
import Kernel
import TestKit

extension Cast.Member {
    /// As they are today, or as somebody else might take them for.
    func viewer(_ roles: Set<Role>? = nil, of organization: OrganizationID? = nil, on today: Day? = nil) -> Viewer {
        Viewer(
            organization: organization ?? self.organization, person: person, account: account, name: name,
            roles: roles ?? Set([role].compactMap { $0 } + (isExternal ? [] : [.member])), language: language,
            timeZone: TimeZone(identifier: "Europe/Paris") ?? .gmt, today: today)
    }
}
