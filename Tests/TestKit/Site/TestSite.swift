import Application
import Foundation
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import NIOConcurrencyHelpers
import Site
import Storage

/// The whole site over a real database, with a clock and a mailbox that tests hold.
package struct TestSite: Sendable {
    package let services: Services
    package let clock: TestClock
    package let mailbox: Mailbox
    package let log: TestLog
    package let cast: Cast
    package let engine: Engine
    /// The store itself, to be taken away from the site.
    package let breakable: BreakableStore
    let client: any TestClientProtocol

    package var store: any Store { services.store }

    /// Somebody's browser, signed in.
    package func browser(as member: Cast.Member, _ language: Language = .french) async throws -> TestBrowser {
        let secret = Secret.random()
        let now = clock.now
        try await store.write(in: .tenant(member.organization.uuid)) { db in
            _ = try db.run(
                """
                INSERT INTO sessions (digest, id, organization_id, account_id, started_at, seen_at, device)
                VALUES (\(secret.digest), \(ID<TestSite>(UUID.version7(at: now))), \(member.organization), \(member.account), \(now), \(now), 'Firefox, Linux')
                """)
        }
        return TestBrowser(site: self, member: member, session: secret, language: language)
    }

    /// A browser that is not signed in.
    /// - Parameter address: where they are, on a site behind a proxy.
    package func stranger(_ language: Language = .french, at address: String? = nil) -> TestBrowser {
        TestBrowser(site: self, member: nil, session: nil, language: language, address: address)
    }

    /// Somebody's program, with a token.
    package func program(as member: Cast.Member, scope: String = "write") async throws -> TestProgram {
        let secret = Secret.random()
        let now = clock.now
        try await store.write(in: .tenant(member.organization.uuid)) { db in
            _ = try db.run(
                """
                INSERT INTO api_tokens (id, organization_id, account_id, name, digest, scope, created_at, expires_at)
                VALUES (\(ID<TestSite>(UUID.version7(at: now))), \(member.organization), \(member.account), 'essai', \(secret.digest), \(scope), \(now),
                    \(now.addingTimeInterval(86_400 * 30)))
                """)
        }
        return TestProgram(site: self, token: secret)
    }

    package func rows(_ query: Query, in organization: OrganizationID? = nil) async throws -> [Row] {
        try await store.read(in: .tenant((organization ?? cast.alize).uuid)) { try $0.rows(query) }
    }

    package func count(_ query: Query, in organization: OrganizationID? = nil) async throws -> Int {
        try await store.read(in: .tenant((organization ?? cast.alize).uuid)) { try $0.value(Int.self, query) ?? 0 }
    }

    /// The kinds of events recorded, oldest first.
    package func events(in organization: OrganizationID? = nil) async throws -> [String] {
        let organization = organization ?? cast.alize
        return try await store.read(in: .tenant(organization.uuid)) {
            try $0.values(String.self, "SELECT kind FROM journal_entries WHERE organization_id = \(organization) ORDER BY occurred_at, id")
        }
    }
}

/// A fresh site with the cast in it.
package func withSite(
    _ engine: Engine, printer: Printer = .proof, isBehindProxy: Bool = false, _ body: @escaping @Sendable (TestSite) async throws -> Void
) async throws {
    try await withEmptySite(engine, printer: printer, isBehindProxy: isBehindProxy) { site in
        try await site.cast.store(in: site.store, at: site.clock.now)
        try await body(site)
    }
}

/// A fresh site where nobody is yet.
package func withEmptySite(
    _ engine: Engine, printer: Printer = .proof, isBehindProxy: Bool = false, _ body: @escaping @Sendable (TestSite) async throws -> Void
) async throws {
    try await withStore(engine, migrations: EmbeddedMigrations.all, appendOnly: Database.appendOnly) { store in
        let (clock, breakable) = (TestClock(), BreakableStore(store))
        let (mailbox, log) = (Mailbox(), TestLog())
        let services = Services(
            store: breakable, clock: clock.clock, ids: .random, mailer: mailbox.mailer, printer: printer, logger: log.logger,
            slotSecret: .random(), publicAddress: "https://palier.example")
        let app = Hummingbird.Application(router: Program.router(services, measures: Measures(), isBehindProxy: isBehindProxy), logger: services.logger)
        try await app.test(.router) { client in
            try await body(
                TestSite(services: services, clock: clock, mailbox: mailbox, log: log, cast: Cast(), engine: engine, breakable: breakable, client: client))
        }
    }
}

/// Mails that would have been sent.
package final class Mailbox: Sendable {
    private let box = NIOLockedValueBox<[Mail]>([])
    private let obstacle = NIOLockedValueBox<(any Error)?>(nil)

    package var mails: [Mail] { box.withLockedValue { $0 } }
    package var mailer: Mailer {
        Mailer(isConfigured: true) { mail in
            if let error = self.obstacle.withLockedValue({ $0 }) { throw error }
            self.box.withLockedValue { $0.append(mail) }
        }
    }

    /// What every mail meets from now on; nil for a free way.
    package func obstruct(_ error: (any Error)?) { obstacle.withLockedValue { $0 = error } }
}
