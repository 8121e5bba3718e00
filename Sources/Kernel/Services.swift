import Foundation
import Logging
import Storage

/// Everything outside the code, made once. Only what tests must replace is a closure; the database is real in tests.
package struct Services: Sendable {
    package let store: any Store
    package let clock: Clock
    package let ids: Identities
    package let mailer: Mailer
    package let printer: Printer
    package let logger: Logger
    /// What anonymous answers are locked with. It lives in a file of its own, never in the database nor in its copies.
    package let slotSecret: Secret
    /// Where people reach the site, from configuration only: links in mails never follow a request's headers.
    package let publicAddress: String

    package init(
        store: any Store, clock: Clock, ids: Identities, mailer: Mailer, printer: Printer = .none, logger: Logger, slotSecret: Secret,
        publicAddress: String
    ) {
        self.store = store
        self.clock = clock
        self.ids = ids
        self.mailer = mailer
        self.printer = printer
        self.logger = logger
        self.slotSecret = slotSecret
        self.publicAddress = publicAddress
    }

    /// Nothing was kept: the form comes back with what was typed.
    package static let severalAtOnce = Phrase(
        fr: "Plusieurs personnes enregistrent au même endroit en ce moment. Rien n’est perdu : recommencez dans un instant.",
        en: "Several people are saving in the same place right now. Nothing is lost: try again in a moment.")

    package func read<T: Sendable>(as viewer: Viewer, _ body: @escaping @Sendable (any Reader) throws -> T) async throws -> T {
        try await read(in: viewer.organization, body)
    }

    package func read<T: Sendable>(in organization: OrganizationID, _ body: @escaping @Sendable (any Reader) throws -> T) async throws -> T {
        try await store.read(in: .tenant(organization.uuid)) { try body($0) }
    }

    package func write<T: Sendable>(
        by viewer: Viewer, once key: SubmissionKey? = nil, _ body: @escaping @Sendable (Write) throws -> T
    ) async throws -> T {
        try await write(in: viewer.organization, by: viewer, once: key, body)
    }

    /// Without a person: set-up, signing in, jobs.
    /// - Throws: `Refusal.conflict` when the write kept meeting others.
    package func write<T: Sendable>(
        in organization: OrganizationID, by viewer: Viewer? = nil, once key: SubmissionKey? = nil, _ body: @escaping @Sendable (Write) throws -> T
    ) async throws -> T {
        let (now, ids) = (clock.now, ids)
        do {
            return try await store.write(in: .tenant(organization.uuid)) { connection in
                let write = Write(connection, organization: organization, by: viewer, at: now, ids: ids)
                try write.take(key)
                return try body(write)
            }
        } catch StorageError.serialization {
            throw Refusal.conflict(Self.severalAtOnce)
        }
    }
}
