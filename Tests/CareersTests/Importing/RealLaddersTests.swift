import Careers
import Foundation
import Kernel
import Testing

/// Published ladders are not part of this repository: their folder is named by `PALIER_CORPUS`.
enum Corpus {
    static let folder = ProcessInfo.processInfo.environment["PALIER_CORPUS"]
    static let isThere = folder != nil

    static func files(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
        let folder = URL(fileURLWithPath: try #require(Corpus.folder)).appendingPathComponent(name)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
        return try names.map { (name: $0, bytes: Array(try Data(contentsOf: folder.appendingPathComponent($0)))) }
    }
}

@Suite(
    "Published ladders, as they are",
    .enabled(if: Corpus.isThere, "SKIPPED: set PALIER_CORPUS to a folder that holds monzo-progression/ to read real ladders")
)
struct RealLaddersTests {
    let files: [(name: String, bytes: [UInt8])]

    init() throws { files = try Corpus.files("monzo-progression") }

    private func reading(_ name: String) -> FrameworkReading {
        FrameworkReader.read(files.filter { $0.name == name })
    }

    @Test("a product ladder is counted exactly") func product() throws {
        let reading = reading("product.md")
        let ladder = try #require(reading.draft?.ladders.first)
        #expect(ladder.name.en == "Product Framework")
        #expect(ladder.craft == "product")
        #expect(ladder.levels.map(\.name.en) == ["Level 1", "Level 2", "Level 3", "Level 4"])
        #expect(ladder.themes.count == 7)
        #expect(ladder.competencies.count == 7)
        #expect(ladder.expectations.count == 28)
        #expect(ladder.expectations.reduce(0) { $0 + $1.statements.count } == 70)
        #expect(reading.warnings == [])
    }

    @Test("all the files of a folder make one framework, one ladder each") func folder() throws {
        #expect(files.count == 17)
        let reading = FrameworkReader.read(files)
        #expect(reading.errors == [])
        let draft = try #require(reading.draft)
        #expect(draft.ladders.count == files.count)
        #expect(Set(draft.ladders.map(\.craft)).isSuperset(of: ["design", "engineering", "operations", "people", "product"]))
        let again = read(NativeWriter(draft).text)
        #expect(again.draft?.withoutPlaces == draft.withoutPlaces)
    }

    @Test("ragged files say where they are ragged") func ragged() {
        let operations = reading("operations_ops-leadership.md")
        #expect(operations.draft?.ladders.first?.levels.map(\.isDefined) == [false, true, true, true, true, true])
        #expect(operations.says("Level 6 is beyond the 5 declared", .warning))
        #expect(operations.says("No topic speaks of level 1", .warning))
        #expect(reading("techops.md").says("“Conduct” does not mention levels 4, 5", .warning))
        #expect(reading("people.md").says("A tab after the list dash", .note, line: 205))
        #expect(reading("customer-operations.md").says("is written", .warning))
        #expect(reading("engineering_backend.md").draft?.ladders.first?.about != nil)
    }

    @Test("levels written as headings are read too", arguments: ["product-design", "user-research", "visual-design"]) func headings(
        name: String
    ) throws {
        let ladder = try #require(reading("design_\(name).md").draft?.ladders.first)
        #expect(ladder.levels.count == 6)
        #expect(ladder.themes.count == 3)
        #expect(ladder.expectations.count == 18)
        #expect(ladder.craft == "design")
    }

    @Test("pages that are not ladders are refused politely", arguments: ["sourcegraph-handbook", "gitlab-handbook-2023"])
    func others(folder: String) throws {
        for file in try Corpus.files(folder) where !(PublishedTablesTests.headings + PublishedTablesTests.pages).contains(file.name) {
            let reading = FrameworkReader.read([file])
            #expect(reading.draft == nil, "\(file.name)")
            #expect(!reading.errors.isEmpty, "\(file.name)")
        }
    }
}
