import Careers
import Foundation
import Testing

@Suite("The page that documents the format")
struct FormatDocumentationTests {
    @Test("its first example is a framework Palier accepts") func example() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appendingPathComponent("docs/api/framework-format.md"), encoding: .utf8)
        let start = try #require(page.range(of: "```yaml\n"))
        let end = try #require(page.range(of: "```\n", range: start.upperBound..<page.endIndex))
        let reading = read(String(page[start.upperBound..<end.lowerBound]))
        #expect(reading.errors == [])
        #expect(reading.warnings == [])
        #expect(reading.draft?.ladders.first?.expectations.count == 2)
    }
}
