/// Numbers drawn from names, so that the company is the same each time.
enum DemoDraw {
    /// FNV-1a (Fowler, Noll and Vo, 1991), 64 bits, its high half.
    static func number(_ text: String, below size: Int) -> Int {
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return Int((hash >> 32) % UInt64(max(size, 1)))
    }
}
