import Foundation
import People
import Testing

@Suite("A password is kept as Argon2id")
struct DoorPasswordHashTests {
    @Test("with the costs we chose, in PHC form")
    func form() async throws {
        let hash = try await PasswordHash.make(Fresh.password)
        #expect(hash.text.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(!hash.text.contains("barque"))
    }

    @Test("the right password matches, any other does not")
    func matching() async throws {
        let hash = try await PasswordHash.make(Fresh.password, cost: .quick)
        #expect(try await hash.matches(Fresh.password))
        for wrong in [Fresh.password + " ", Fresh.password.uppercased(), "", String(repeating: "x", count: 5_000)] {
            let isTaken = try await hash.matches(wrong)
            #expect(!isTaken, "\(wrong.prefix(30))")
        }
    }

    @Test("the same password twice gives two texts")
    func salt() async throws {
        let first = try await PasswordHash.make(Fresh.password, cost: .quick)
        let second = try await PasswordHash.make(Fresh.password, cost: .quick)
        #expect(first != second)
    }

    @Test("an accent is the same however the keyboard composed it")
    func composition() async throws {
        let hash = try await PasswordHash.make("caf\u{E9} noir \u{E0} midi", cost: .quick)
        #expect(try await hash.matches("cafe\u{301} noir a\u{300} midi"))
    }

    @Test("a damaged text is a fault, not a wrong password")
    func damage() async throws {
        await #expect(throws: PasswordHashFailure.self) { _ = try await PasswordHash(text: "$argon2id$nothing").matches("anything at all") }
    }

    @Test("the decoy is a whole hash that no password matches")
    func decoy() async throws {
        let isTaken = try await PasswordHash.decoy.matches(Fresh.password)
        #expect(!isTaken)
    }

    @Test("more at once than there are threads all come back")
    func crowd() async throws {
        let count = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 { group.addTask { try await PasswordHash.make(Fresh.password).matches(Fresh.password) } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(count == 12)
    }
}
