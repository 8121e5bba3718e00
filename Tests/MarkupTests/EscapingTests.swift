import Markup
import Testing

@Suite("Text is shown, never obeyed")
struct EscapingTests {
    @Test("The three characters that open markup are written as references")
    func threeCharacters() {
        #expect(HTML(text: "1 < 2 & 3 > 2").string == "1 &lt; 2 &amp; 3 &gt; 2")
    }

    @Test("Quotes stay as they are between tags, where they mean nothing")
    func quotesBetweenTags() {
        #expect(HTML(text: "l'équipe \"Produit\"").string == "l'équipe \"Produit\"")
    }

    @Test("A double quote is a reference inside an attribute, an apostrophe is not")
    func quotesInAttributes() {
        #expect(p(.title("l'équipe \"Produit\"")) {}.string == "<p title=\"l'équipe &quot;Produit&quot;\"></p>")
    }

    @Test("What looks like a reference is shown as it was typed")
    func referencesAreText() {
        #expect(HTML(text: "&lt; &amp;amp; &#60;").string == "&amp;lt; &amp;amp;amp; &amp;#60;")
    }

    @Test(
        "NUL and the other control characters become the replacement character",
        arguments: [0, 1, 8, 0x0B, 0x0E, 0x1F, 0x7F, 0x80, 0x9F]
    )
    func controls(code: UInt8) {
        let text = "a\(Character(Unicode.Scalar(code)))b"
        #expect(HTML(text: text).string == "a\u{FFFD}b")
        #expect(p(.title(text)) {}.string == "<p title=\"a\u{FFFD}b\"></p>")
    }

    @Test("White space stays", arguments: ["\t", "\n", "\r", "\u{C}", "\u{A0}", "\u{202F}"])
    func whiteSpace(space: String) {
        #expect(HTML(text: "a\(space)b").string == "a\(space)b")
    }

    @Test("Letters of every script go through unchanged", arguments: ["déjà vu", "«\u{A0}oui\u{A0}»", "Łódź", "日本語", "עברית", "👩🏽‍💻"])
    func scripts(text: String) {
        #expect(HTML(text: text).string == text)
    }

    @Test("A text of any length is whole", arguments: [0, 1, 15, 16, 17, 63, 64, 1_000, 70_000])
    func lengths(length: Int) {
        let text = String(repeating: "é", count: length)
        #expect(HTML(text: text).string == text)
        let ampersands = String(repeating: "&", count: length)
        #expect(HTML(text: ampersands).bytes.count == 5 * length)
    }

    @Test("The character to escape is found wherever it stands", arguments: 0..<40)
    func positions(position: Int) {
        let before = String(repeating: "x", count: position)
        let after = String(repeating: "y", count: 40 - position)
        #expect(HTML(text: before + "<" + after).string == before + "&lt;" + after)
        #expect(HTML(text: before + "\u{85}" + after).string == before + "\u{FFFD}" + after)
    }

    @Test("A slice of a longer text is escaped like any other")
    func slices() {
        let text = "zone <A> et la suite"
        #expect(p { text.prefix(8) }.string == "<p>zone &lt;A&gt;</p>")
    }

    @Test("No hostile text opens a tag, and each is shown as written", arguments: HostileTexts.all)
    func hostileTexts(text: String) {
        let written = HTML(text: text).string
        let opens = written.unicodeScalars.contains("<")
        #expect(!opens)
        let isShown = StartTag.decoded(written) == HostileTexts.shown(text)
        #expect(isShown)
    }

    @Test("The builder, the writer and the text initialiser escape alike", arguments: HostileTexts.all)
    func sameEverywhere(text: String) {
        let built = li { text }
        let written = HTML.write { $0.element(.li, text: text) }
        let nested = HTML.write { page in page.element(.li) { $0.text(text) } }
        #expect(built == written)
        #expect(built == nested)
        #expect(
            built
                == HTML {
                    HTML(trusted: "<li>"); HTML(text: text); HTML(trusted: "</li>")
                }
        )
    }

    @Test("Only trusted markup goes through as it is")
    func trusted() {
        #expect(p { HTML(trusted: "<b>ok</b>") }.string == "<p><b>ok</b></p>")
    }
}

@Suite("Texts drawn at random")
struct RandomTextTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }

    private static let alphabet: [Unicode.Scalar] = [
        "&", "<", ">", "\"", "'", "/", "=", ";", " ", "\n", "a", "z", "\0", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "\u{AB}", "é",
        "→", "💡",
    ]

    @Test("Whatever the mixture, text and attributes read back as they were written", arguments: 0..<20)
    func mixtures(seed: Int) {
        var dice = Dice(state: UInt64(seed))
        for length in 0..<120 {
            var text = ""
            for _ in 0..<length { text.unicodeScalars.append(Self.alphabet.randomElement(using: &dice) ?? "a") }
            let tag = StartTag(p(.title(text), .class("x")) { text }.string)
            let isWhole = tag?["title"] == HostileTexts.shown(text) && tag?.names == ["title", "class"]
            #expect(isWhole, "seed \(seed), length \(length)")
            let isShown = tag.map { StartTag.decoded($0.rest) } == HostileTexts.shown(text) + "</p>"
            #expect(isShown, "seed \(seed), length \(length)")
        }
    }
}
