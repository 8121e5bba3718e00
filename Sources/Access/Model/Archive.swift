import Foundation
import Kernel

/// Files in one ZIP, stored as they are (APPNOTE.TXT 6.3, method 0): nothing here is worth compressing at the price of a library.
struct Archive: Sendable {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0
    private let stamp: (time: Int, day: Int)

    /// - Parameter instant: the date each file bears, in UTC.
    init(at instant: Date) {
        let (day, seconds) = (Day(of: instant, in: .gmt), Int(instant.timeIntervalSince1970) % 86_400)
        stamp = (
            (seconds / 3600) << 11 | (seconds / 60 % 60) << 5 | (seconds % 60) / 2,
            max(0, day.year - 1980) << 9 | day.month << 5 | day.day
        )
    }

    mutating func add(_ name: String, _ bytes: [UInt8]) {
        let (path, offset) = (Array(name.utf8), body.count)
        // Version 2.0, names in UTF-8, stored, when, checksum, both sizes, the length of the name.
        let common: [Field] = [
            (20, 2), (0x0800, 2), (0, 2), (stamp.time, 2), (stamp.day, 2), (Int(Checksum32.of(bytes)), 4), (bytes.count, 4), (bytes.count, 4),
            (path.count, 2), (0, 2),
        ]
        body += Self.written([(0x0403_4b50, 4)])
        body += Self.written(common)
        body += path
        body += bytes
        directory += Self.written([(0x0201_4b50, 4), (20, 2)])
        directory += Self.written(common)
        directory += Self.written([(0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)])
        directory += path
        count += 1
    }

    var bytes: [UInt8] {
        let end: [Field] = [(0x0605_4b50, 4), (0, 2), (0, 2), (count, 2), (count, 2), (directory.count, 4), (body.count, 4), (0, 2)]
        return body + directory + Self.written(end)
    }

    private typealias Field = (value: Int, width: Int)

    /// Least significant byte first.
    private static func written(_ fields: [Field]) -> [UInt8] {
        fields.flatMap { field in (0..<field.width).map { UInt8(truncatingIfNeeded: field.value >> (8 * $0)) } }
    }
}

/// CRC-32 as ZIP writes it (ISO 3309, polynomial 0xEDB88320).
enum Checksum32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        bytes.reduce(UInt32.max) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ ($0 >> 8) } ^ UInt32.max
    }
}
