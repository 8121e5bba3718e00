import Kernel
import Site
import Testing

@Suite("What a form sends")
struct ReadingFormsTests {
    private struct Letter: Form {
        static let text = FieldDeclaration("text", most: 100)
        static let fields = [text]
        let text: String
        init(_ input: inout FormReader) { text = input.text(Self.text) }
    }

    @Test(
        "is decoded byte by byte; what is not an escape, or not text, is kept as typed",
        arguments: [
            ("a+b%20c", "a b c"), ("%C3%A9t%c3%a9", "été"), ("100%", "100%"), ("a+%ZZ", "a %ZZ"), ("%C3", "%C3"), ("%2", "%2"), ("", ""), ("é+ü", "é ü"),
            ("%0D%0A", "\r\n"), ("%25", "%"),
        ]
    )
    func decoding(sent: String, read: String) {
        #expect(URLEncoded.decoded(sent) == read)
    }

    @Test("has one kind of line end, whatever the machine it was typed on")
    func lines() throws {
        let letter = try Letter.read(FormInput(values: ["text": [" a\r\nb\rc\n\r\nd\te\r\n"]]))
        #expect(Array(letter.text.utf8) == Array("a\nb\nc\n\nd\te".utf8))
    }

    @Test("is as long as the store counts it: an accent typed apart, or a thousand of them on one letter, count each")
    func lengths() throws {
        let refused: [(String, Int)] = [
            (String(repeating: "e\u{301}", count: 51), 102), ("a" + String(repeating: "\u{301}", count: 500_000), 500_001),
            (String(repeating: "a", count: 101), 101),
        ]
        for (text, length) in refused {
            #expect(throws: Refusal.invalid("text", Complaint.tooLong(length, most: 100))) { try Letter.read(FormInput(values: ["text": [text]])) }
        }
        for text in [String(repeating: "é", count: 100), String(repeating: "e\u{301}", count: 50)] {
            let letter = try Letter.read(FormInput(values: ["text": [text]]))
            #expect(letter.text.unicodeScalars.count == 100)
        }
    }

    @Test("is refused with a control character, and only then", arguments: ["a\u{7}b", "a\u{0}b", "a\u{7F}b", "a\u{9F}b"])
    func controls(text: String) {
        #expect(throws: Refusal.invalid("text", Complaint.control)) { try Letter.read(FormInput(values: ["text": [text]])) }
        let isRead = (try? Letter.read(FormInput(values: ["text": ["a\u{A0}é\u{200D}"]]))) != nil
        #expect(isRead)
    }
}
