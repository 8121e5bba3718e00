import Sealing
import Testing

@Suite("A box of slots")
struct SlotBoxTests {
    private let key = LockingKey("a secret of the machine, long enough")
    private var tokens: [[UInt8]] { (1...4).map { key.token(for: "author \($0)") } }

    @Test("keeps each letter under its token, once, and gives them back in no order")
    func keeping() throws {
        var box = SlotBox(slots: 4, letterSize: 100)
        for (number, token) in tokens.enumerated() {
            #expect(!box.holds(token))
            let isPut = box.put(letter(number), under: token, among: tokens)
            #expect(isPut)
            let again = box.put(letter(9), under: token, among: tokens)
            #expect(!again)
        }
        let locked = try box.locked(with: key, for: "box")
        let read = try #require(SlotBox(locked, with: key, for: "box", letterSize: 100))
        #expect(Set(read.letters(under: tokens)) == Set((0..<4).map(letter)))
        #expect(read.letters(under: [tokens[2]]) == [letter(2)])
    }

    @Test("never writes over a letter, and says when it is full")
    func full() {
        var box = SlotBox(slots: 2, letterSize: 10)
        let results = tokens.map { box.put([UInt8](repeating: 7, count: 10), under: $0, among: tokens) }
        #expect(results == [true, true, false, false])
        #expect(box.letters(under: tokens).count == 2)
        var other = SlotBox(slots: 2, letterSize: 10)
        let tooLong = other.put([1], under: tokens[0], among: tokens)
        #expect(!tooLong)
    }

    @Test("has one size, empty or full, and shares nothing with what it was before")
    func size() throws {
        var box = SlotBox(slots: 6, letterSize: 200)
        let empty = try box.locked(with: key, for: "box")
        _ = box.put([UInt8](repeating: 0, count: 200), under: tokens[0], among: tokens)
        let (once, again) = (try box.locked(with: key, for: "box"), try box.locked(with: key, for: "box"))
        #expect(empty.count == once.count)
        #expect(once != again)
        for other in [empty, again] {
            let alike = zip(once, other).count { $0 == $1 }
            // 1 in 256 by chance.
            #expect(alike < once.count / 64)
        }
    }

    @Test("opens with its own key and for its own use only")
    func strangers() throws {
        let locked = try SlotBox(slots: 2, letterSize: 50).locked(with: key, for: "one")
        #expect(SlotBox(locked, with: LockingKey("another secret of the machine"), for: "one", letterSize: 50) == nil)
        #expect(SlotBox(locked, with: key, for: "other", letterSize: 50) == nil)
        var altered = locked
        altered[40] ^= 1
        #expect(SlotBox(altered, with: key, for: "one", letterSize: 50) == nil)
        #expect(SlotBox(locked, with: key, for: "one", letterSize: 51) == nil)
    }

    private func letter(_ number: Int) -> [UInt8] { [UInt8](repeating: UInt8(number), count: 100) }
}
