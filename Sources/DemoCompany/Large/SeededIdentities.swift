import Foundation
import Kernel

/// Identities drawn from a seed, one millisecond after the other, the last of them now.
struct SeededIdentities {
    private var draw: SeededDraw
    private var milliseconds: UInt64

    init(seed: UInt64, before instant: Date) {
        draw = SeededDraw(seed: seed &+ 1)
        let day = (instant.timeIntervalSince1970 / 86_400).rounded(.down) * 86_400
        milliseconds = UInt64(max(0, day - 1_000)) * 1000
    }

    mutating func make<Entity>() -> ID<Entity> {
        milliseconds += 1
        let (first, second) = (draw.next(), draw.next())
        var bytes = [UInt8](repeating: 0, count: 16)
        for index in 0..<6 { bytes[index] = UInt8(truncatingIfNeeded: milliseconds >> UInt64(40 - 8 * index)) }
        for index in 6..<8 { bytes[index] = UInt8(truncatingIfNeeded: first >> UInt64(8 * (index - 6))) }
        for index in 8..<16 { bytes[index] = UInt8(truncatingIfNeeded: second >> UInt64(8 * (index - 8))) }
        bytes[6] = bytes[6] & 0x0F | 0x70
        bytes[8] = bytes[8] & 0x3F | 0x80
        return ID(bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) })
    }
}
