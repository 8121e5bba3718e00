import Foundation
import Kernel
import People
import Storage
import Synchronization
import TestKit
import Testing

@testable import Reviews

@Suite("Leaving somebody out of a cycle, and taking them in again")
struct LeavingOutTests {
    @Test("reads as much in a team of three as in one of two hundred", arguments: Engine.allCases)
    func cost(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let scene = try await Scene(site)
            let path = try await scene.prepared()
            let cycle = try #require(CycleID(String(path.dropFirst("/cycles/".count))))
            let few = try await rowsRead(site, cycle)
            try await join(200, site)
            let many = try await rowsRead(site, cycle)
            #expect(few == many, "\(few) rows, then \(many)")
            #expect(try await site.count("SELECT count(*) FROM review_cycle_exclusions") == 0)
            let events = try await site.events()
            #expect(events.count { $0 == "cycle.person_left_out" } == 2 && events.count { $0 == "cycle.person_taken_in" } == 2)
        }
    }

    @Test("everybody without a level is left out at once, each in the journal, by those who run cycles alone", arguments: Engine.allCases)
    func unplaced(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.prepared()
            let hr = try await site.browser(as: cast.hr)
            #expect(try await hr.post(cycle + "/exclusions").status == 409, "everybody stands on a level")
            let (ines, ruben) = (cast.ines.person, cast.ruben.person)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("DELETE FROM person_levels WHERE person_id IN (\(ines), \(ruben))")
            }
            let isOffered = try await hr.get(cycle + "/check").shows("Laisser de côté les 2 personnes sans palier")
            #expect(isOffered)
            #expect(try await site.browser(as: cast.tomasz).post(cycle + "/exclusions").status == 404)
            #expect(try await hr.post(cycle + "/exclusions").status == 303)
            #expect(try await site.count("SELECT count(*) FROM review_cycle_exclusions") == 2)
            #expect(try await site.events().count { $0 == "cycle.person_left_out" } == 2)
            try await site.store.write(in: .tenant(cast.alize.uuid)) { db in
                _ = try db.run("DELETE FROM review_cycle_exclusions")
                _ = try db.run("UPDATE review_cycles SET state = 'nominating'")
            }
            #expect(try await hr.post(cycle + "/exclusions").status == 409, "a launched cycle leaves nobody out")
            #expect(try await site.count("SELECT count(*) FROM review_cycle_exclusions") == 0)
        }
    }

    @Test("is refused for whoever is of no team of the cycle, has left, or works elsewhere; nothing is written", arguments: Engine.allCases)
    func strangers(_ engine: Engine) async throws {
        try await withSite(engine) { site in
            let (scene, cast) = (try await Scene(site), site.cast)
            let cycle = try await scene.prepared()
            let hr = try await site.browser(as: cast.hr)
            for stranger in [cast.piotr, cast.leaver, cast.coach, cast.elsewhere] {
                let (out, back) = (
                    try await hr.post(cycle + "/exclusions/\(stranger.person)"), try await hr.post(cycle + "/inclusions/\(stranger.person)")
                )
                #expect((out.status, back.status) == (404, 404), "\(stranger.name)")
            }
            #expect(try await site.count("SELECT count(*) FROM review_cycle_exclusions") == 0)
            #expect(try await hr.post(cycle + "/exclusions/\(cast.ines.person)").status == 303)
            #expect(try await hr.post(cycle + "/exclusions/\(cast.ines.person)").status == 303, "twice is once")
            #expect(try await site.count("SELECT count(*) FROM review_cycle_exclusions") == 1)
        }
    }

    /// Inès is left out, then taken in.
    private func rowsRead(_ site: TestSite, _ id: CycleID) async throws -> Int {
        let store = CountingStore(inner: site.store)
        let services = Services(
            store: store, clock: site.services.clock, ids: site.services.ids, mailer: .none, logger: site.services.logger,
            slotSecret: site.services.slotSecret, publicAddress: site.services.publicAddress)
        let (viewer, person) = (try await ActingAccount.viewer(site.cast.hr.email, site.services), site.cast.ines.person)
        try await services.write(by: viewer) { db in
            let cycle = try ReviewCycle.find(id, visibleTo: viewer, in: db)
            try LeavePersonOut.perform(person, of: cycle, permit: CyclePolicy(viewer).edit(cycle), in: db)
            try TakePersonIn.perform(person, of: cycle, permit: CyclePolicy(viewer).edit(cycle), in: db)
        }
        return store.rowsRead
    }

    private func join(_ people: Int, _ site: TestSite) async throws {
        let (organization, team) = (site.cast.alize, site.cast.encaissement)
        try await site.store.write(in: .tenant(organization.uuid)) { db in
            for number in 0..<people {
                let person = Cast.id(PersonTag.self, 70_000 + number)
                try db.run(
                    """
                    INSERT INTO people (id, organization_id, given_name, family_name, email, title, language, time_zone, joined_on, is_external, version)
                    VALUES (\(person), \(organization), 'Nouvelle', \("Recrue \(number)"), \("recrue\(number)@alize.example"), 'Product Manager', 'fr',
                        'Europe/Paris', '2024-01-01', \(false), 1)
                    """)
                try db.run(
                    """
                    INSERT INTO memberships (id, organization_id, team_id, person_id, from_on)
                    VALUES (\(Cast.id(Scene.self, 80_000 + number)), \(organization), \(team), \(person), '2025-09-01')
                    """)
            }
        }
    }
}

/// Counts the rows a program reads in its writes.
private final class CountingStore: Store {
    private let inner: any Store
    private let total = Mutex(0)

    init(inner: any Store) { self.inner = inner }

    var rowsRead: Int { total.withLock { $0 } }
    var dialect: Dialect { inner.dialect }

    func read<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await inner.read(in: scope, body)
    }

    func write<T: Sendable>(in scope: Scope, _ body: @escaping @Sendable (any Connection) throws -> T) async throws -> T {
        try await inner.write(in: scope) { db in
            let counting = CountingConnection(inner: db)
            let result = try body(counting)
            let rows = counting.rowsRead
            self.total.withLock { $0 += rows }
            return result
        }
    }

    func close() async { await inner.close() }
}

private final class CountingConnection: Connection {
    private let inner: any Connection
    private(set) var rowsRead = 0

    init(inner: any Connection) { self.inner = inner }

    var dialect: Dialect { inner.dialect }

    func rows(_ query: Query) throws -> [Row] {
        let rows = try inner.rows(query)
        rowsRead += rows.count
        return rows
    }

    func run(_ query: Query) throws -> Int { try inner.run(query) }
    func script(_ sql: String) throws { try inner.script(sql) }
}
