import Careers
import Testing

@Suite("Which dialect a file is in")
struct DialectTests {
    @Test("is told by what it says, not by its name") func byContent() {
        #expect(read(SmallFramework.yaml, as: "notes.txt").dialect == .native)
        #expect(read("---\n" + SmallFramework.yaml, as: "x.md").draft != nil)
        #expect(read(ReadingMarkdownLaddersTests.bakers, as: "bakers.yaml").dialect == .frontMatter)
    }

    @Test("a file of ours without its first line is recognised, and told what to add") func noFormat() {
        let reading = read("ladders: []\nname: A\n")
        #expect(reading.dialect == .native)
        #expect(reading.says("first line `format: palier-framework-1` is missing", .error))
    }

    @Test(
        "anything else is refused, with the dialects understood",
        arguments: [
            "# A page\n\nWith words.\n", "name,level\nA,1\n", "---\nlayout: page\ntitle: Home\n---\n# Home\n",
            "---\ntopics: never closed\n", "{\"a\": 1}", "x",
        ]
    ) func unknown(text: String) {
        let reading = read(text, as: "page.md")
        #expect(reading.dialect == nil)
        #expect(reading.draft == nil)
        #expect(reading.says("This file is not recognised. Palier reads: its own YAML or JSON", .error))
    }

    @Test("two dialects are not mixed") func mixed() {
        let reading = FrameworkReader.read([
            (name: "a.yaml", bytes: Array(SmallFramework.yaml.utf8)), (name: "b.md", bytes: Array(ReadingMarkdownLaddersTests.bakers.utf8)),
        ])
        #expect(reading.draft == nil)
        #expect(reading.says("import them separately", .error))
    }

    @Test("one framework of ours at a time, and at least one file") func count() {
        let file = (name: "a.yaml", bytes: Array(SmallFramework.yaml.utf8))
        #expect(FrameworkReader.read([file, file]).says("One Palier YAML file at a time", .error))
        #expect(FrameworkReader.read([]).says("There is no file to read", .error))
    }
}
