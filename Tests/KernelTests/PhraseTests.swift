import Foundation
import Kernel
import Testing

@Suite("A phrase")
struct PhraseTests {
    @Test("sets French spaces as printers do")
    func typography() {
        let phrase = Phrase(fr: "Êtes-vous sûr ? Oui : « bien sûr » ; allez !", en: "Sure? Yes: go!")
        #expect(phrase(.french) == "Êtes-vous sûr\u{202F}? Oui\u{A0}: «\u{202F}bien sûr\u{202F}»\u{202F}; allez\u{202F}!")
        #expect(phrase(.english) == "Sure? Yes: go!")
    }

    @Test("as a heading ends without its full stop, and keeps any other mark")
    func heading() {
        #expect(Phrase(fr: "C’est envoyé.", en: "Sent.").asHeading == Phrase(fr: "C’est envoyé", en: "Sent"))
        #expect(Phrase(fr: "Une. Deux.", en: "Sure?").asHeading == Phrase(fr: "Une. Deux", en: "Sure?"))
    }

    @Test("writes the first of the month in French, and plurals")
    func days() throws {
        let first = try #require(Day("2026-10-01"))
        #expect(Phrase.day(first)(.french) == "1er octobre 2026")
        #expect(Phrase.weekday(first)(.english) == "Thursday 1 October")
        #expect([0, 1, 2].map { French.count($0, "ligne", "lignes") } == ["0 ligne", "1 ligne", "2 lignes"])
        #expect([0, 1, 2].map { English.count($0, "row", "rows") } == ["0 rows", "1 row", "2 rows"])
    }

    @Test("writes an hour in the reader's zone")
    func hours() throws {
        let instant = try #require(ISO8601DateFormatter().date(from: "2026-10-06T22:05:00Z"))
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        #expect(Phrase.instant(instant, in: paris)(.french) == "7 octobre 2026, 00:05")
    }

    @Test(
        "is chosen by what the browser asks for, French otherwise",
        arguments: [("fr-FR,fr;q=0.9,en;q=0.8", Language.french), ("en-GB,en", .english), ("de,en;q=0.5", .english), ("de", .french), ("", .french)])
    func preferred(header: String, language: Language) {
        #expect(Language.preferred(acceptLanguage: header) == language)
    }
}

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    @Test("orders keys by code point and escapes what must be")
    func canonical() {
        let value: JSON = ["é": 1, "a": [true, nil, "\u{1}\"\\\n"], "B": -3]
        #expect(value.canonical == #"{"B":-3,"a":[true,null,"\u0001\"\\\n"],"é":1}"#)
    }
}
