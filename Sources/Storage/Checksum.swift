/// FNV-1a, 64 bits: tells an edited migration from the one that ran. It guards against mistakes, not against malice.
package struct Checksum: Sendable {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    package mutating func add(_ text: String) {
        for byte in text.utf8 where byte != 0x0D {
            state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
    }

    package var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension Migration {
    /// Line ends do not count, so a checkout on another system is the same migration.
    package func checksum(for dialect: Dialect) -> String {
        var checksum = Checksum()
        checksum.add(source(for: dialect))
        return checksum.text
    }
}
