import Foundation
import Kernel
import Storage
import TestKit

/// Copies made for somebody who left: HR's, one of last month, one of somebody who is no longer HR, one of elsewhere.
extension RightsScene {
    static let copies = ["copy": 861, "over": 862, "somebody-else": 863, "other-organization": 864]

    func storeCopies() async throws {
        let now = site.clock.now
        let made: [(object: String, maker: Cast.Member, person: PersonID, at: Date)] = [
            ("copy", cast.hr, cast.leaver.person, now), ("over", cast.hr, cast.leaver.person, now.addingTimeInterval(-30 * 86_400)),
            ("somebody-else", cast.admin, cast.leaver.person, now), ("other-organization", cast.elsewhereHR, cast.elsewhere.person, now),
        ]
        for copy in made {
            guard let number = Self.copies[copy.object] else { throw Unknown(description: copy.object) }
            try await site.store.write(in: .tenant(copy.maker.organization.uuid)) { db in
                _ = try db.run(
                    """
                    INSERT INTO access_copies (id, organization_id, person_id, made_by, reason, reason_language, made_at)
                    VALUES (\(Self.id(number)), \(copy.maker.organization), \(copy.person), \(copy.maker.person), \(Canary.word("copy-reason-\(copy.object)")),
                        'fr', \(copy.at))
                    """)
            }
        }
    }
}
