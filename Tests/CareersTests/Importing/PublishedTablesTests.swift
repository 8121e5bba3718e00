import Careers
import Foundation
import Kernel
import Testing

/// The counts of published ladders, made without Palier by `Counting/count.py`.
private enum Counted {
    static func ladders(of file: String) throws -> [[Int]] {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: tests.appendingPathComponent("Counting/expected.tsv"), encoding: .utf8)
        return text.split(separator: "\n").map { $0.split(separator: "\t") }.filter { $0[0] == file }.map {
            $0.dropFirst(2).compactMap { Int($0) }
        }
    }

    static func ladders(in reading: FrameworkReading) -> [[Int]] {
        (reading.seen?.ladders ?? []).map { ladder in
            let statements = ladder.expectations.reduce(0) { $0 + $1.statements.count }
            return [ladder.levels.count, ladder.themes.count, ladder.competencies.count, ladder.expectations.count, statements]
        }
    }
}

@Suite(
    "Published tables and graded files, as they are",
    .enabled(if: Corpus.isThere, "SKIPPED: set PALIER_CORPUS to a folder that holds uk-gov-ddat/ and ft-engineering-progression/")
)
struct PublishedTablesTests {
    static func reading(_ file: String, order: String? = nil) throws -> FrameworkReading {
        let url = URL(fileURLWithPath: try #require(Corpus.folder)).appendingPathComponent(file)
        return FrameworkReader.read(
            [(name: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))],
            order: order.flatMap { LevelOrder($0) }
        )
    }

    @Test("a long table of roles is counted exactly, and asks for the order of its levels") func counts() throws {
        let reading = try Self.reading("uk-gov-ddat/roles.csv")
        #expect(reading.draft == nil)
        #expect(Counted.ladders(in: reading) == (try Counted.ladders(of: "roles.csv")))
        #expect(reading.unordered.count == (reading.seen?.ladders.count { $0.levels.count > 1 }))
        #expect(reading.entries(.error).count == reading.unordered.count)
    }

    @Test("the proposal, sent back by a person, puts every level in order") func confirmed() throws {
        let proposal = try Self.reading("uk-gov-ddat/roles.csv").unordered.proposal
        let reading = try Self.reading("uk-gov-ddat/roles.csv", order: proposal)
        #expect(reading.errors == [])
        #expect(Counted.ladders(in: reading) == (try Counted.ladders(of: "roles.csv")))
        let draft = try #require(reading.draft)
        #expect(read(NativeWriter(draft).text).draft?.withoutPlaces == draft.withoutPlaces)
    }

    @Test("graded files are counted exactly", arguments: ["engineering.yml", "engineering-v1.yml", "operations.yml"]) func graded(
        file: String
    ) throws {
        let reading = try Self.reading("ft-engineering-progression/" + file)
        #expect(reading.errors == [])
        #expect(Counted.ladders(in: reading) == (try Counted.ladders(of: file)))
        #expect(reading.says("Levels in the order of the list", .note))
    }

    /// Files of headings in folders where most are prose.
    static let headings = [
        "departments_engineering_dev_career-development_framework.md", "departments_product_career-development_framework.md",
    ]

    @Test(
        "headings of levels are counted exactly",
        arguments: ["analyst-levels.md", "pm-levels.md", "product-design-levels.md", "writer-levels.md"].map { "mattermost-handbook/" + $0 }
            + headings.map { "sourcegraph-handbook/" + $0 }
    ) func headed(file: String) throws {
        let reading = try Self.reading(file)
        #expect(reading.errors == [])
        #expect(Counted.ladders(in: reading) == (try Counted.ladders(of: String(file.split(separator: "/")[1]))))
        #expect(reading.draft?.ladders.map(\.isAdditive) == [file.hasPrefix("sourcegraph")])
    }

    @Test("a schema is not a ladder; a table whose columns may be levels asks which are") func others() throws {
        let schema = try Self.reading("ft-engineering-progression/job-family.json")
        #expect(schema.draft == nil && schema.dialect == nil)
        let catalogue = try Self.reading("uk-gov-ddat/skills.csv")
        #expect(catalogue.draft == nil)
        #expect(catalogue.unordered.first?.names.count == 4)
        #expect(catalogue.says("look like degrees of proficiency", .warning))
        let page = try Self.reading("gitlab-handbook-2023/product_product-manager-role_product-CDF-competencies_index.html.md")
        #expect(page.draft == nil)
        #expect(!page.unordered.isEmpty)
        #expect(page.unordered.allSatisfy { !$0.names.contains("Outcomes") })
    }

    /// Pages whose ladders are HTML tables.
    static let pages = [
        "departments_marketing_career-development_product-marketing-framework.md", "departments_product_design_career-development.md",
    ]

    @Test("ladders that pages hold as HTML tables are read, levels across or down") func htmlTables() throws {
        let across = try Self.reading("sourcegraph-handbook/" + Self.pages[0])
        #expect(across.errors == [])
        #expect(across.draft?.ladders.first?.levels.map(\.name.en) == ["IC3", "IC4", "IC5"])
        #expect((across.draft?.ladders.first?.themes.count ?? 0) > 1)
        let down = try Self.reading("sourcegraph-handbook/" + Self.pages[1])
        #expect(down.errors == [])
        #expect(down.draft?.ladders.first?.competencies.count == 3)
        #expect(down.draft?.ladders.first?.levels.first?.name.en == "IC1")
        #expect(down.draft?.ladders.first?.levels.allSatisfy { $0.scope != nil } == true)
    }
}
