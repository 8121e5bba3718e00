import Foundation
import Kernel
import Storage
import TestKit
import Testing

@Suite("The journal")
struct JournalTests {
    @Test("chains what was recorded, in order, and verifies", arguments: Engine.allCases)
    func chains(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await record(5, on: site)
            #expect(try await verify(site).unsealed == 5)
            try await seal(site)
            let check = try await verify(site)
            #expect(check.isIntact)
            #expect(check.sealed == 5)
            #expect(check.unsealed == 0)
            #expect(check.head.hasPrefix("5:"))
        }
    }

    @Test("what waits is sealed by its hour, as many at once as asked for, late comers next; nothing is looked at twice", arguments: Engine.allCases)
    func waiting(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await record(5, on: site)
            try await seal(site, most: 3)
            #expect(try await site.count("SELECT count(*) FROM journal_waiting") == 2)
            site.clock.advance(hours: -3)
            try await record(1, on: site)
            try await seal(site, most: 1)
            let last = try await site.rows(
                "SELECT e.occurred_at FROM journal_seals s JOIN journal_entries e ON e.id = s.entry_id ORDER BY s.position DESC LIMIT 1")
            let sealedAt: Date = try #require(try last.first?["occurred_at"])
            #expect(sealedAt < TestClock.start, "an earlier hour that came later")
            try await seal(site)
            try await seal(site)
            let check = try await verify(site)
            #expect(check.isIntact && check.sealed == 6 && check.unsealed == 0)
            #expect(try await site.count("SELECT count(*) FROM journal_waiting") == 0)
        }
    }

    @Test("an entry that somebody takes off the list of those to seal is told as unsealed", arguments: Engine.allCases)
    func takenOff(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await record(3, on: site)
            _ = try await site.store.write(in: .tenant(site.cast.alize.uuid)) {
                try $0.run("DELETE FROM journal_waiting WHERE occurred_at = (SELECT min(e.occurred_at) FROM journal_entries e)")
            }
            try await seal(site)
            let check = try await verify(site)
            #expect(check.sealed == 2 && check.unsealed == 1)
        }
    }

    @Test("refuses to be changed, whoever asks", arguments: Engine.allCases)
    func appendOnly(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await record(2, on: site)
            try await seal(site)
            for attempt: Query in [
                "UPDATE journal_entries SET kind = 'x'", "DELETE FROM journal_entries", "UPDATE journal_seals SET hash = 'x'",
                "DELETE FROM journal_seals", "UPDATE journal_details SET details = 'x'",
            ] {
                await #expect(throws: StorageError.self) {
                    try await site.store.write(in: .tenant(site.cast.alize.uuid)) { _ = try $0.run(attempt) }
                }
            }
            #expect(try await verify(site).isIntact)
        }
    }

    @Test("tells where somebody with the file changed it")
    func tampered() async throws {
        let changes: [(String, Int?)] = [
            ("UPDATE journal_entries SET kind = 'other' WHERE id = (SELECT entry_id FROM journal_seals WHERE position = 3)", 3),
            ("DELETE FROM journal_seals WHERE position = 2", 3),
            ("UPDATE journal_seals SET hash = substr(hash, 2) || '0' WHERE position = 4", 4),
            ("UPDATE journal_details SET details = '{}'", nil),
        ]
        for (change, position) in changes {
            try await withSite(.sqlite) { site in
                try await record(5, on: site)
                try await seal(site)
                try await site.store.write { db in
                    for trigger in ["entries_stay", "entries_remain", "seals_stay", "seals_remain", "details_stay"] {
                        try db.script("DROP TRIGGER journal_\(trigger)")
                    }
                    try db.script("PRAGMA foreign_keys = OFF")
                    try db.script(change)
                }
                let check = try await verify(site)
                #expect(!check.isIntact)
                if let position { #expect(check.broken.contains(position)) } else { #expect(check.altered.count == 5) }
            }
        }
    }

    @Test("cut anywhere by somebody with the file, it verifies and no longer has the head kept elsewhere, even once it has grown again")
    func truncated() async throws {
        for left in 0..<5 {
            try await withSite(.sqlite) { site in
                try await record(5, on: site)
                try await seal(site)
                let printed = try await verify(site).head
                let head = try #require(JournalHead(printed))
                let before = try await isKept(head, site)
                try await site.store.write { db in
                    for trigger in ["entries_remain", "seals_remain"] { try db.script("DROP TRIGGER journal_\(trigger)") }
                    for table in ["details", "entries"] {
                        let id = table == "details" ? "entry_id" : "id"
                        let kept = "SELECT entry_id FROM journal_seals WHERE position <= \(left)"
                        if table == "entries" { try db.script("DELETE FROM journal_seals WHERE position > \(left)") }
                        try db.script("DELETE FROM journal_\(table) WHERE \(id) NOT IN (\(kept))")
                    }
                }
                let check = try await verify(site)
                #expect(check.isIntact && check.sealed == left, "what the chain alone cannot tell")
                let after = try await isKept(head, site)
                #expect(before && !after, "\(left)")
                try await record(6, on: site)
                try await seal(site)
                let grown = try await isKept(head, site)
                #expect(!grown, "\(left)")
            }
        }
    }

    @Test("still has the heads of earlier days while it grows, and reads no other text as one", arguments: Engine.allCases)
    func heads(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await record(2, on: site)
            try await seal(site)
            let printed = try await verify(site).head
            let head = try #require(JournalHead(printed))
            try await record(3, on: site)
            try await seal(site)
            let isKept = try await isKept(head, site)
            #expect(isKept)
            let elsewhere = site.cast.boree
            let isForeign = try await site.services.read(in: elsewhere) { try head.isKept(by: elsewhere, in: $0) }
            #expect(!isForeign)
        }
        for text in ["", "5", "0:" + String(repeating: "a", count: 64), "5:abc", "x:" + String(repeating: "a", count: 64)] {
            #expect(JournalHead(text) == nil, "\(text)")
        }
    }

    private func isKept(_ head: JournalHead, _ site: TestSite) async throws -> Bool {
        let organization = site.cast.alize
        return try await site.services.read(in: organization) { try head.isKept(by: organization, in: $0) }
    }

    @Test("still verifies once its details are purged", arguments: Engine.allCases)
    func purged(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await record(3, on: site)
            try await seal(site)
            try await site.store.write(in: .tenant(site.cast.alize.uuid)) { _ = try $0.run("DELETE FROM journal_details") }
            #expect(try await verify(site).isIntact)
        }
    }

    private func record(_ count: Int, on site: TestSite) async throws {
        for number in 1...count {
            try await site.services.write(in: site.cast.alize) { db in
                try db.record(Event("test.happened", of: "test/\(number)", ["text": .string("secret \(number)")]))
            }
            site.clock.advance(minutes: 1)
        }
    }

    private func seal(_ site: TestSite, most: Int = JournalSealer.batch) async throws {
        let organization = site.cast.alize
        try await site.store.write(in: .tenant(organization.uuid)) { _ = try JournalSealer.seal(organization, most: most, in: $0) }
    }

    private func verify(_ site: TestSite) async throws -> JournalVerification {
        let organization = site.cast.alize
        return try await site.services.read(in: organization) { try JournalVerification.of(organization, in: $0) }
    }
}
