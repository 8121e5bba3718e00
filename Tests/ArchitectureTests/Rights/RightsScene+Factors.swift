import Foundation
import Kernel
import People
import Storage
import TestKit

/// Second factors of everybody in the table, for the routes that need one: waiting for its first code, on, or taken away.
extension RightsScene {
    private static let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    private static let needsFactor: Set<String> = ["door.me.factor.codes", "door.me.factor.removal", "door.account.factor.removal"]

    func storeFactors(for route: String) async throws {
        let isPending = route == "door.me.factor.confirmation", isReset = route == "door.me.factor.notice"
        guard isPending || isReset || Self.needsFactor.contains(route) else { return }
        let members = Set(RightsViewer.allCases.compactMap { $0.member(in: cast) } + [cast.elsewhere, cast.ruben])
        let now = site.clock.now
        for organization in [cast.alize, cast.boree] {
            try await site.store.write(in: .tenant(organization.uuid)) { db in
                for member in members where member.organization == organization {
                    if isReset {
                        try db.run("UPDATE accounts SET factor_reset_at = \(now) WHERE id = \(member.account)")
                    } else {
                        try db.run(
                            """
                            INSERT INTO second_factors (account_id, organization_id, secret, created_at, confirmed_at)
                            VALUES (\(member.account), \(organization), \(Self.secret), \(now), \(orNull: isPending ? nil : now))
                            """)
                    }
                }
            }
        }
    }

    /// The code their authenticator shows.
    var factorCode: String {
        OneTimeKey(base32: Self.secret)?.code(step: OneTimeKey.step(at: site.clock.now)) ?? ""
    }
}
