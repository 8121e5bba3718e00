/// Bytes made one length, so that a length says nothing: the number of bytes (4, big-endian), the bytes, zeros.
package enum Padding {
    /// What it adds at least.
    package static let overhead = 4

    /// - Returns: nil when they do not fit.
    package static func padded(_ bytes: [UInt8], to size: Int) -> [UInt8]? {
        guard bytes.count + overhead <= size, let count = UInt32(exactly: bytes.count) else { return nil }
        let length = (0..<4).reversed().map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
        return length + bytes + [UInt8](repeating: 0, count: size - overhead - bytes.count)
    }

    /// - Returns: nil for bytes that were never padded.
    package static func content(of bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= overhead else { return nil }
        let count = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard count <= bytes.count - overhead else { return nil }
        return Array(bytes[overhead..<overhead + count])
    }
}
