import Foundation
import HTTPTypes
import Kernel
import People
import Site
import Storage
import TestKit
import Testing

@Suite("Trying passwords")
struct DoorThrottleTests {
    private func fail(_ times: Int, _ email: (Int) -> String, on site: TestSite) async throws {
        for number in 0..<times {
            let answer = try await site.signIn(email(number), "pas le bon mot de passe")
            #expect(answer.status == 422, "\(number)")
        }
    }

    @Test("five failures close an account to further attempts, even right ones, for a quarter of an hour", arguments: Engine.allCases)
    func perAccount(engine: Engine) async throws {
        try await withSite(engine) { site in
            let email = site.cast.ines.email
            try await fail(5, { _ in email }, on: site)
            let right = try await site.signIn(email)
            #expect(right.status == 429)
            #expect(right.headers[.retryAfter] == "900")
            let other = try await site.signIn(site.cast.ruben.email)
            #expect(other.status == 303)
            site.clock.advance(minutes: 14)
            let early = try await site.signIn(email)
            #expect(early.status == 429)
            site.clock.advance(minutes: 1)
            let late = try await site.signIn(email)
            #expect(late.status == 303)
        }
    }

    @Test("an address nobody has is closed in the same way", arguments: Engine.allCases)
    func unknown(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await fail(5, { _ in "nobody@alize.example" }, on: site)
            let known = try await site.signIn("nobody@alize.example")
            #expect(known.status == 429)
        }
    }

    @Test("the right password clears the count", arguments: Engine.allCases)
    func cleared(engine: Engine) async throws {
        try await withSite(engine) { site in
            let email = site.cast.ines.email
            try await fail(4, { _ in email }, on: site)
            let right = try await site.signIn(email)
            #expect(right.status == 303)
            try await fail(4, { _ in email }, on: site)
        }
    }

    @Test("twenty failures from one address close it for everybody's accounts", arguments: Engine.allCases)
    func perAddress(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await fail(20, { "guess\($0)@alize.example" }, on: site)
            let answer = try await site.signIn(site.cast.ines.email)
            #expect(answer.status == 429)
            site.clock.advance(minutes: 15)
            let later = try await site.signIn(site.cast.ines.email)
            #expect(later.status == 303)
            let kept = try await site.count("SELECT count(*) FROM sign_in_attempts")
            #expect(kept == 0)
        }
    }

    @Test("many at once gain nothing", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await withSite(engine) { site in
            let email = site.cast.ines.email
            let compared = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<12 { group.addTask { try await site.signIn(email, "pas le bon mot de passe").status } }
                return try await group.reduce(0) { $0 + ($1 == 422 ? 1 : 0) }
            }
            #expect(compared <= 12 - 4, "at most as many as there are connections slip through")
            let next = try await site.signIn(email)
            #expect(next.status == 429)
        }
    }

    @Test("no address and no name is kept with the attempts", arguments: Engine.allCases)
    func digests(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await fail(1, { _ in site.cast.ines.email }, on: site)
            let keys = try await site.store.read { try $0.values(String.self, "SELECT key FROM sign_in_attempts") }
            #expect(keys.count == 2)
            #expect(!keys.contains { $0.contains("@") || $0.contains("local") })
        }
    }
}
