import Foundation

/// The middle of a text as base64 writes it, at each of the three places it may have in a group.
enum Base64Traces {
    static func of(_ bytes: [UInt8]) -> [[UInt8]] {
        guard bytes.count >= 24 else { return [] }
        return (0..<3).map { shift in
            let encoded = Array(Data([UInt8](repeating: 0, count: shift) + bytes).base64EncodedString().utf8)
            // The first group holds what stood before, the last one what comes after.
            return Array(encoded.dropFirst(4).dropLast(4))
        }
    }
}
