import Foundation
import Testing

@Suite("The code keeps its style")
struct StyleTests {
    private static let libraries: Set<String> = ["Markup", "Storage", "SQLiteStorage", "PostgresStorage", "Tabular", "SMTP", "Printing", "Sealing"]

    private static func isExempt(_ file: SourceTree.File) -> Bool {
        file.path.contains("/Words/") || file.path.contains("Embedded") || file.path.contains("Words.swift") || libraries.contains(file.module)
    }

    @Test("no application file is longer than 250 lines, and half are at most 60")
    func fileSizes() {
        let files = SourceTree.sources.filter { !Self.isExempt($0) }
        for file in files { #expect(file.lines.count <= 250, "\(file.path) has \(file.lines.count) lines") }
        let sizes = files.map(\.lines.count).sorted()
        #expect(sizes[sizes.count / 2] <= 60, "the median is \(sizes[sizes.count / 2])")
    }

    @Test("what a browser runs of ours stays under fifteen kilobytes, as it is written")
    func script() throws {
        let file = SourceTree.root.appendingPathComponent("Sources/Application/Resources/Public/app.js")
        #expect(try Data(contentsOf: file).count <= 15 * 1024)
    }

    @Test("no function is longer than 40 lines")
    func functionSizes() {
        for file in SourceTree.sources where !Self.isExempt(file) {
            for function in Self.functions(file) { #expect(function.length <= 40, "\(file.path): \(function.name) has \(function.length) lines") }
        }
    }

    @Test("no type is called after a shelf to put things on")
    func names() {
        let shelves = ["Manager", "Service", "Helper", "Util", "Utils", "Impl", "DTO", "Helpers"]
        for file in SourceTree.sources {
            for line in file.lines where !line.contains("//") {
                let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
                guard let keyword = words.firstIndex(where: { ["struct", "class", "enum", "actor", "protocol"].contains($0) }),
                    words.indices.contains(keyword + 1)
                else { continue }
                let name = words[keyword + 1]
                #expect(!shelves.contains { name.hasSuffix($0) && name != "Services" && name != "Manager" }, "\(file.path): \(name)")
            }
        }
    }

    @Test("nothing is left unfinished, and nothing crashes on purpose")
    func unfinished() {
        let marks = ["TO" + "DO:", "FIX" + "ME", "fatal" + "Error(", "try" + "!", " as" + "! "]
        for file in SourceTree.sources where !file.path.contains("Embedded") {
            for mark in marks { #expect(!file.text.contains(mark), "\(file.path) holds \(mark)") }
        }
    }

    @Test("unchecked sendability is for the two drivers")
    func sendability() {
        for file in SourceTree.sources where file.text.contains("@unchecked Sendable") {
            #expect(["SQLiteStorage", "PostgresStorage"].contains(file.module), "\(file.path)")
        }
    }

    @Test("SQL is never built from strings")
    func sql() {
        for file in SourceTree.sources where !["Storage", "SQLiteStorage", "PostgresStorage", "Markup"].contains(file.module) {
            #expect(!file.text.contains("Query(stringLiteral:"), "\(file.path)")
            #expect(!file.text.contains(".script("), "\(file.path)")
        }
    }

    @Test("no day is counted in the zone somebody chose for themselves, but the morning of their own reminders")
    func days() {
        for file in SourceTree.sources where !file.path.hasSuffix("RemindPeople.swift") {
            for line in file.lines where line.contains("Day(of:") {
                #expect(!line.contains("iewer.timeZone") && !line.contains("iewer?.timeZone"), "\(file.path): viewer.day(at:) is the day of a right")
            }
        }
    }

    @Test("trusted markup is nowhere but in the library that defines it")
    func trustedMarkup() {
        for file in SourceTree.sources where file.module != "Markup" { #expect(!file.text.contains("HTML(trusted:"), "\(file.path)") }
    }

    private struct Function {
        let name: String
        let length: Int
    }

    /// A function ends at the first line indented as its own, which holds for formatted code.
    private static func functions(_ file: SourceTree.File) -> [Function] {
        let lines = file.lines
        return lines.indices.compactMap { start in
            let line = lines[start]
            guard line.contains("func "), !line.trimmingCharacters(in: .whitespaces).hasPrefix("//"), !line.contains("}") else { return nil }
            let indent = line.prefix { $0 == " " }.count
            let body = lines[(start + 1)...].firstIndex { $0.prefix { $0 == " " }.count == indent && $0.trimmingCharacters(in: .whitespaces) == "}" }
            let next = lines[(start + 1)...].firstIndex { $0.prefix { $0 == " " }.count <= indent && $0.contains("func ") }
            guard let end = body, next.map({ end < $0 }) ?? true else { return nil }
            return Function(name: line.trimmingCharacters(in: .whitespaces), length: end - start + 1)
        }
    }
}
