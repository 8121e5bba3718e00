import Foundation

/// Looks for bytes in bytes.
enum ByteSearch {
    static func first(_ needle: [UInt8], in hay: [UInt8], from start: Int = 0) -> Int? {
        guard !needle.isEmpty, start >= 0, hay.count - start >= needle.count else { return nil }
        return hay.withUnsafeBytes { hay in needle.withUnsafeBytes { first($0, in: hay, from: start) } }
    }

    /// By its last byte, which is rarer in identities than the first.
    private static func first(_ needle: UnsafeRawBufferPointer, in hay: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = hay.baseAddress, let wanted = needle.baseAddress, let last = needle.last else { return nil }
        var place = start + needle.count - 1
        while place < hay.count, let hit = memchr(base + place, Int32(last), hay.count - place) {
            let end = UnsafeRawPointer(hit) - base
            if memcmp(base + (end - needle.count + 1), wanted, needle.count) == 0 { return end - needle.count + 1 }
            place = end + 1
        }
        return nil
    }

    static func holds(_ needle: [UInt8], in hay: [UInt8]) -> Bool { first(needle, in: hay) != nil }

    static func holdsAny(_ needles: [[UInt8]], in hay: [UInt8]) -> Bool { needles.contains { holds($0, in: hay) } }

    static func all(_ needle: [UInt8], in hay: [UInt8]) -> [Int] {
        var (places, start) = ([Int](), 0)
        while let place = first(needle, in: hay, from: start) {
            places.append(place)
            start = place + 1
        }
        return places
    }
}
