import Careers
import Kernel
import Testing

@Suite("Writing a framework as our own YAML")
struct WritingNativeYAMLTests {
    @Test("what is written reads back as the same framework, whatever its texts", arguments: 0..<400) func roundTrip(seed: Int) {
        let draft = DraftGenerator.draft(seed: UInt64(seed))
        let yaml = NativeWriter(draft).text
        let reading = read(yaml)
        #expect(reading.errors == [])
        #expect(reading.draft?.withoutPlaces == draft)
    }

    @Test("writing twice gives the same text") func stable() throws {
        let draft = try #require(read(SmallFramework.yaml).draft)
        let first = NativeWriter(draft).text
        let again = try #require(read(first).draft)
        #expect(NativeWriter(again).text == first)
    }

    @Test("a sentence is written as a person would write it") func readable() throws {
        let draft = try #require(read(SmallFramework.yaml).draft)
        let yaml = NativeWriter(draft).text
        let isBare = yaml.contains("fr: Mène cinq entretiens par mois\n")
        let isUndefinedCellWritten = yaml.contains("1: ~\n")
        #expect(isBare)
        #expect(isUndefinedCellWritten)
    }

    @Test("a ladder read from Markdown can be written in our YAML and read again") func fromMarkdown() throws {
        let draft = try #require(read(ReadingMarkdownLaddersTests.bakers, as: "bread.md").draft)
        let reading = read(NativeWriter(draft).text)
        #expect(reading.errors == [])
        #expect(reading.draft?.withoutPlaces == draft.withoutPlaces)
    }
}
