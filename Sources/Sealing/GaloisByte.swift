/// Arithmetic on bytes as elements of GF(2^8), modulo x^8 + x^4 + x^3 + x + 1 (FIPS 197, section 4.2).
enum GaloisByte {
    /// In constant time: no branch and no table depends on the bytes.
    static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var (a, b, sum) = (left, right, UInt8(0))
        for _ in 0..<8 {
            sum ^= a & (0 &- (b & 1))
            a = (a << 1) ^ (0x1B & (0 &- (a >> 7)))
            b >>= 1
        }
        return sum
    }

    /// a^254: the inverse of every byte but 0, which gives 0.
    static func inverse(_ byte: UInt8) -> UInt8 {
        var (power, result) = (byte, UInt8(1))
        for _ in 0..<7 {
            power = product(power, power)
            result = product(result, power)
        }
        return result
    }
}
