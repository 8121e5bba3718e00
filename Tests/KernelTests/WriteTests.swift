import Foundation
import Kernel
import Storage
import TestKit
import Testing

private struct Stop: Error {}
private struct Broken: Error {}

/// A store in which every write meets another one.
private struct Crowded: Store {
    let dialect = Dialect.postgres

    func read<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T { throw StorageError.serialization }
    func write<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T { throw StorageError.serialization }
    func close() async {}
}

@Suite("A write")
struct WriteTests {
    @Test("keeps the event with the change, or neither", arguments: Engine.allCases)
    func together(engine: Engine) async throws {
        try await withSite(engine) { site in
            let organization = site.cast.alize
            let undone: @Sendable (Write) throws -> Void = { db in
                try db.run("UPDATE teams SET name = 'Autre' WHERE name = 'Encaissement'", recording: Event("team.renamed", of: "team/1"))
                throw Stop()
            }
            await #expect(throws: Stop.self) { try await site.services.write(in: organization) { try undone($0) } }
            let (events, renamed) = (try await site.events(), try await site.count("SELECT count(*) FROM teams WHERE name = 'Autre'"))
            #expect(events.isEmpty)
            #expect(renamed == 0)
        }
    }

    @Test("that keeps meeting others is a conflict somebody can answer, never a failure")
    func meeting() async throws {
        try await withSite(.sqlite) { site in
            let services = site.services
            let crowded = Services(
                store: Crowded(), clock: services.clock, ids: services.ids, mailer: services.mailer, logger: services.logger,
                slotSecret: services.slotSecret, publicAddress: services.publicAddress)
            await #expect(throws: Refusal.conflict(Services.severalAtOnce)) {
                try await crowded.write(in: site.cast.alize) { try $0.record(Event("a.b", of: "x")) }
            }
        }
    }

    @Test("sent twice counts once", arguments: Engine.allCases)
    func once(engine: Engine) async throws {
        try await withSite(engine) { site in
            let key = SubmissionKey(.random())
            let organization = site.cast.alize
            try await site.services.write(in: organization, once: key) { try $0.record(Event("a.b", of: "x")) }
            await #expect(throws: Refusal.alreadyDone) {
                try await site.services.write(in: organization, once: key) { try $0.record(Event("a.b", of: "x")) }
            }
            #expect(try await site.events() == ["a.b"])
        }
    }

    @Test("never reaches another organization's rows on PostgreSQL, even when a query forgets to say so")
    func secondWall() async throws {
        try await withSite(.postgres) { site in
            let (alize, boree) = (site.cast.alize, site.cast.boree)
            let seen = try await site.services.read(in: boree) { try $0.value(Int.self, "SELECT count(*) FROM people WHERE organization_id = \(alize)") }
            #expect(seen == 0)
            let changed = try await site.services.write(in: boree) {
                try $0.run("UPDATE teams SET name = 'pris' WHERE name = 'Encaissement'", unrecorded: "test")
            }
            #expect(changed == 0)
        }
    }
}

@Suite("Jobs")
struct JobTests {
    @Test("run once when due, in order, and not before", arguments: Engine.allCases)
    func due(engine: Engine) async throws {
        try await withSite(engine) { site in
            let done = Done()
            let runner = JobRunner(site.services, handlers: [JobHandler("note") { payload, _, _ in await done.add(payload) }])
            let now = site.clock.now
            try await site.services.write(in: site.cast.alize) { db in
                try db.enqueue(Job("note", payload: "later", at: now.addingTimeInterval(3600)))
                try db.enqueue(Job("note", payload: "second", at: now.addingTimeInterval(-1)))
                try db.enqueue(Job("note", payload: "first", at: now.addingTimeInterval(-2)))
            }
            #expect(try await runner.runDue() == 2)
            #expect(await done.list == ["first", "second"])
            #expect(try await runner.runDue() == 0)
            site.clock.advance(hours: 2)
            #expect(try await runner.runDue() == 1)
            #expect(await done.list.last == "later")
        }
    }

    @Test("that fail are tried again later, and with the same key wait only once", arguments: Engine.allCases)
    func retry(engine: Engine) async throws {
        try await withSite(engine) { site in
            let done = Done()
            let runner = JobRunner(
                site.services,
                handlers: [
                    JobHandler("note") { payload, _, _ in
                        await done.add(payload)
                        if await done.list.count == 1 { throw Broken() }
                    }
                ])
            let now = site.clock.now
            try await site.services.write(in: site.cast.alize) { db in
                try db.enqueue(Job("note", payload: "x", at: now, key: "same"))
                try db.enqueue(Job("note", payload: "y", at: now, key: "same"))
            }
            #expect(try await runner.runDue() == 0)
            site.clock.advance(minutes: 2)
            #expect(try await runner.runDue() == 1)
            #expect(await done.list == ["x", "x"])
            #expect(try await site.count("SELECT count(*) FROM jobs") == 0)
        }
    }

    @Test("that outlast their lease stay whose they are", arguments: Engine.allCases)
    func renewed(engine: Engine) async throws {
        try await withSite(engine) { site in
            let twice = Done()
            let other = JobRunner(site.services, handlers: [JobHandler("note") { payload, _, _ in await twice.add(payload) }])
            let slow = JobHandler("note") { _, _, _ in
                site.clock.advance(minutes: 10)
                for _ in 1...2_000 {
                    try await Task.sleep(for: .milliseconds(5))
                    if try await site.count("SELECT count(*) FROM jobs WHERE run_at <= \(site.clock.now)") == 0 { break }
                }
                _ = try await other.runDue()
            }
            let now = site.clock.now
            try await site.services.write(in: site.cast.alize) { try $0.enqueue(Job("note", payload: "x", at: now)) }
            #expect(try await JobRunner(site.services, handlers: [slow], renewal: .milliseconds(10)).runDue() == 1)
            #expect(await twice.list.isEmpty)
            #expect(try await site.count("SELECT count(*) FROM jobs") == 0)
        }
    }

    private actor Done {
        var list: [String] = []
        func add(_ text: String) { list.append(text) }
    }
}
