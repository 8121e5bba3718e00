import Sealing
import Testing

@Suite("Sealed letters, kept words, padding")
struct OpeningKeyTests {
    @Test("a letter opens with the other half, for its own use, unaltered")
    func letters() throws {
        let key = OpeningKey()
        let sealed = try key.sealing.seal(Array("ce que j’ai vu".utf8), for: "answers")
        #expect(sealed.count == "ce que j’ai vu".utf8.count + SealingKey.overhead)
        #expect(key.open(sealed, for: "answers").map { String(decoding: $0, as: UTF8.self) } == "ce que j’ai vu")
        #expect(key.open(sealed, for: "share") == nil)
        #expect(OpeningKey().open(sealed, for: "answers") == nil)
        var altered = sealed
        altered[50] ^= 1
        #expect(key.open(altered, for: "answers") == nil)
        #expect(key.open([], for: "answers") == nil)
        let copy = try #require(OpeningKey(bytes: key.bytes))
        #expect(copy.open(sealed, for: "answers") != nil)
    }

    @Test("the same letter sealed twice gives nothing in common")
    func fresh() throws {
        let key = OpeningKey().sealing
        let (one, other) = (try key.seal([1, 2, 3], for: "answers"), try key.seal([1, 2, 3], for: "answers"))
        #expect(one != other)
    }

    @Test("kept words make the same key again, however they are typed; others make another")
    func words() throws {
        let words = KeptWords()
        #expect(words.text.count == 39)
        let typed = try #require(KeptWords(" " + words.text.lowercased().replacing("-", with: " ").replacing("0", with: "o").replacing("1", with: "l")))
        #expect(typed == words)
        #expect(OpeningKey(of: typed)?.bytes == OpeningKey(of: words)?.bytes)
        #expect(OpeningKey(of: KeptWords())?.bytes != OpeningKey(of: words)?.bytes)
        #expect(KeptWords("") == nil)
        #expect(KeptWords(String(words.text.dropLast())) == nil)
        #expect(KeptWords(words.text + "0") == nil)
        #expect(KeptWords(words.text.replacing("-", with: "!")) == nil)
    }

    @Test("padding makes one length of all, and gives back what it was given")
    func padding() {
        for count in [0, 1, 96] {
            let bytes = [UInt8](repeating: 9, count: count)
            let padded = Padding.padded(bytes, to: 100)
            #expect(padded?.count == 100)
            #expect(padded.flatMap(Padding.content) == bytes)
        }
        #expect(Padding.padded([UInt8](repeating: 9, count: 97), to: 100) == nil)
        #expect(Padding.content(of: [1]) == nil)
        #expect(Padding.content(of: [0, 0, 0, 9, 1]) == nil)
    }
}
