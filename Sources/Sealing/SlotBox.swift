/// A fixed number of slots of one size, kept under one lock. Each change writes all of them again, in a new order, under a new nonce: from outside,
/// two states of a box say only that it changed. Inside, a slot in use looks like one that is not, but to whoever can make its token.
package struct SlotBox: Sendable {
    package struct Slot: Sendable, Equatable {
        let token: [UInt8]
        /// Sealed to a key that is not here.
        package let letter: [UInt8]
    }

    static let tokenSize = 32

    private var slots: [Slot]
    private let letterSize: Int

    /// - Parameter letterSize: of each sealed letter, in bytes.
    package init(slots count: Int, letterSize: Int) {
        self.letterSize = letterSize
        slots = (0..<count).map { _ in Slot(token: Self.random(Self.tokenSize), letter: Self.random(letterSize)) }
    }

    /// - Returns: nil when the lock is another one, or the bytes were altered.
    package init?(_ locked: [UInt8], with key: LockingKey, for use: String, letterSize: Int) {
        guard let bytes = key.unlock(locked, for: use), bytes.count % (Self.tokenSize + letterSize) == 0 else { return nil }
        self.letterSize = letterSize
        slots = stride(from: 0, to: bytes.count, by: Self.tokenSize + letterSize).map { start in
            let middle = start + Self.tokenSize
            return Slot(token: Array(bytes[start..<middle]), letter: Array(bytes[middle..<middle + letterSize]))
        }
    }

    package func locked(with key: LockingKey, for use: String) throws -> [UInt8] {
        try key.lock(slots.shuffled().flatMap { $0.token + $0.letter }, for: use)
    }

    package func holds(_ token: [UInt8]) -> Bool { slots.contains { $0.token == token } }

    /// The letters under these tokens, in no order that means anything.
    package func letters(under tokens: [[UInt8]]) -> [[UInt8]] {
        let wanted = Set(tokens)
        return slots.filter { wanted.contains($0.token) }.map(\.letter).shuffled()
    }

    /// Puts a letter into a slot that none of these tokens holds.
    /// - Parameter tokens: of everybody who may have a slot here.
    /// - Returns: false when the token has its slot already, when no slot is left, or when the letter is of another size.
    package mutating func put(_ letter: [UInt8], under token: [UInt8], among tokens: [[UInt8]]) -> Bool {
        let known = Set(tokens)
        let free = slots.indices.filter { !known.contains(slots[$0].token) }
        guard !holds(token), letter.count == letterSize, token.count == Self.tokenSize, let chosen = free.randomElement() else { return false }
        slots[chosen] = Slot(token: token, letter: letter)
        return true
    }

    private static func random(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: .min ... .max) } }
}
