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

    /// One failure after another at one account, each from its address.
    private func fail(_ times: Int, at email: String, from address: (Int) -> String, on site: TestSite) async throws {
        for number in 0..<times {
            let answer = try await site.signIn(email, "pas le bon mot de passe", in: site.stranger(at: address(number)))
            #expect(answer.status == 422, "\(number)")
        }
    }

    @Test("five failures from one address close it to that account, even with the right password, for a quarter of an hour", arguments: Engine.allCases)
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

    @Test("a stranger elsewhere closes nobody's door", arguments: Engine.allCases)
    func elsewhere(engine: Engine) async throws {
        try await withSite(engine, isBehindProxy: true) { site in
            let email = site.cast.ines.email
            try await fail(5, at: email, from: { _ in "203.0.113.7" }, on: site)
            let there = try await site.signIn(email, in: site.stranger(at: "203.0.113.7"))
            let here = try await site.signIn(email, in: site.stranger(at: "198.51.100.4"))
            #expect(there.status == 429 && here.status == 303)
            let still = try await site.signIn(email, in: site.stranger(at: "203.0.113.7"))
            #expect(still.status == 429, "their right password clears what failed from their address, not from another")
        }
    }

    @Test("whoever moves about among the addresses of one line is in one place", arguments: Engine.allCases)
    func neighbours(engine: Engine) async throws {
        try await withSite(engine, isBehindProxy: true) { site in
            let email = site.cast.ines.email
            try await fail(5, at: email, from: { "2001:db8:7:1::\($0 + 1)" }, on: site)
            let (same, other) = ("2001:0db8:7:1:ffff::9", "2001:db8:7:2::1")
            let near = try await site.signIn(email, in: site.stranger(at: same))
            let far = try await site.signIn(email, in: site.stranger(at: other))
            #expect(near.status == 429 && far.status == 303)
            try await fail(5, at: site.cast.ruben.email, from: { _ in "192.0.2.9" }, on: site)
            let mapped = try await site.signIn(site.cast.ruben.email, in: site.stranger(at: "::ffff:192.0.2.9"))
            #expect(mapped.status == 429)
        }
    }

    @Test("fifty failures from anywhere close an account to everybody, for a quarter of an hour", arguments: Engine.allCases)
    func fromAnywhere(engine: Engine) async throws {
        try await withSite(engine, isBehindProxy: true) { site in
            let email = site.cast.ines.email
            try await fail(50, at: email, from: { "203.0.113.\($0 / 5)" }, on: site)
            let here = try await site.signIn(email, in: site.stranger(at: "198.51.100.4"))
            #expect(here.status == 429)
            let other = try await site.signIn(site.cast.ruben.email, in: site.stranger(at: "198.51.100.4"))
            #expect(other.status == 303)
            site.clock.advance(minutes: 15)
            let later = try await site.signIn(email, in: site.stranger(at: "198.51.100.4"))
            #expect(later.status == 303)
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

    @Test("of many at once exactly five are let through", arguments: Engine.allCases)
    func atOnce(engine: Engine) async throws {
        try await withSite(engine) { site in
            let email = site.cast.ines.email
            let answers = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<12 { group.addTask { try await site.signIn(email, "pas le bon mot de passe").status } }
                return try await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
            }
            #expect(answers == [422: 5, 429: 7])
            let next = try await site.signIn(email)
            #expect(next.status == 429)
        }
    }

    @Test("no address and no name is kept with the attempts", arguments: Engine.allCases)
    func digests(engine: Engine) async throws {
        try await withSite(engine) { site in
            try await fail(1, { _ in site.cast.ines.email }, on: site)
            let keys = try await site.store.read { try $0.values(String.self, "SELECT key FROM sign_in_attempts") }
            #expect(keys.count == 3)
            #expect(!keys.contains { $0.contains("@") || $0.contains("local") })
        }
    }
}
