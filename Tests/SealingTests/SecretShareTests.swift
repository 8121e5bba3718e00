import Sealing
import Testing

@Suite("A secret in three parts, of which two restore it")
struct SecretShareTests {
    private let secret = (0..<32).map { UInt8($0 * 7 % 256) }

    @Test("any two of the three restore it, in any order")
    func pairs() {
        let shares = SecretShare.cut(secret, into: 3, restoredBy: 2)
        for first in shares {
            for second in shares where second != first { #expect(SecretShare.restored(from: [first, second]) == secret) }
        }
        #expect(SecretShare.restored(from: shares) == secret)
    }

    @Test("one says nothing: over many cuts its bytes take every value, whatever the secret")
    func single() {
        let bytes = (0..<6000).map { _ in SecretShare.cut([0], into: 3, restoredBy: 2)[0].bytes[0] }
        #expect(Set(bytes).count == 256)
        let shares = SecretShare.cut(secret, into: 3, restoredBy: 2)
        #expect(SecretShare.restored(from: [shares[0]]) != secret)
    }

    @Test("shares of two cuts, of two lengths, or the same share twice restore nothing")
    func strangers() {
        let (one, other) = (SecretShare.cut(secret, into: 3, restoredBy: 2), SecretShare.cut(secret, into: 3, restoredBy: 2))
        #expect(SecretShare.restored(from: [one[0], other[1]]) != secret)
        #expect(SecretShare.restored(from: [one[0], one[0]]) == nil)
        #expect(SecretShare.restored(from: [one[0], SecretShare(place: 2, bytes: [1])]) == nil)
        #expect(SecretShare.restored(from: []) == nil)
    }

    @Test("a share reads back what it wrote, and nothing else")
    func encoding() throws {
        let share = try #require(SecretShare.cut(secret, into: 3, restoredBy: 2).last)
        #expect(SecretShare(encoded: share.encoded) == share)
        #expect(SecretShare(encoded: []) == nil)
        #expect(SecretShare(encoded: [0, 1, 2]) == nil)
    }

    @Test("three of five as well, and two of five do not do")
    func larger() {
        let shares = SecretShare.cut(secret, into: 5, restoredBy: 3)
        #expect(SecretShare.restored(from: [shares[4], shares[0], shares[2]]) == secret)
        #expect(SecretShare.restored(from: [shares[4], shares[0]]) != secret)
    }
}
