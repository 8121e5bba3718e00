/// One part of a secret that was cut up: enough of them restore it, fewer say nothing of it.
/// A. Shamir, "How to share a secret" (1979), each byte on its own over GF(2^8).
package struct SecretShare: Sendable, Equatable {
    /// Where the polynomials were read: 1 to 255, another for each share.
    package let place: UInt8
    package let bytes: [UInt8]

    package init(place: UInt8, bytes: [UInt8]) {
        self.place = place
        self.bytes = bytes
    }

    /// The place, then the bytes.
    package var encoded: [UInt8] { [place] + bytes }

    /// Nil for bytes that `encoded` never gives.
    package init?(encoded: [UInt8]) {
        guard let place = encoded.first, place > 0, encoded.count > 1 else { return nil }
        self.init(place: place, bytes: Array(encoded.dropFirst()))
    }
}

extension SecretShare {
    /// Cuts a secret.
    /// - Parameters:
    ///   - count: how many shares, 255 at most.
    ///   - least: how many restore it, `count` at most.
    package static func cut(_ secret: [UInt8], into count: UInt8, restoredBy least: UInt8) -> [SecretShare] {
        precondition(least >= 1 && least <= count)
        let polynomials = secret.map { byte in [byte] + (1..<least).map { _ in UInt8.random(in: .min ... .max) } }
        return (1...count).map { place in SecretShare(place: place, bytes: polynomials.map { value(of: $0, at: place) }) }
    }

    /// The secret, when the shares are enough and of one cut; other bytes when they are not: the caller must be able to tell.
    /// - Returns: nil for shares that cannot be of one cut: of two lengths, or one given twice.
    package static func restored(from shares: [SecretShare]) -> [UInt8]? {
        guard let length = shares.first?.bytes.count, shares.allSatisfy({ $0.bytes.count == length }),
            Set(shares.map(\.place)).count == shares.count
        else { return nil }
        let weights = shares.map { share in
            shares.filter { $0.place != share.place }.reduce(UInt8(1)) { weight, other in
                GaloisByte.product(weight, GaloisByte.product(other.place, GaloisByte.inverse(other.place ^ share.place)))
            }
        }
        return (0..<length).map { index in zip(shares, weights).reduce(UInt8(0)) { $0 ^ GaloisByte.product($1.0.bytes[index], $1.1) } }
    }

    private static func value(of polynomial: [UInt8], at place: UInt8) -> UInt8 {
        polynomial.reversed().reduce(UInt8(0)) { GaloisByte.product($0, place) ^ $1 }
    }
}
