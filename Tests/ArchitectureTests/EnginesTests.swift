import Foundation
import Testing

/// What is not tested on both engines says why in `sqlite-only.tsv`, a line for each file.
@Suite("Both engines")
struct EnginesTests {
    /// They make the engines, and test what each does.
    private static let own: Set<String> = ["TestKit", "StorageTests"]

    @Test("are asked alike: whatever names one of them is in sqlite-only.tsv, with how many lines do and why")
    func listed() throws {
        let (named, listed) = (Self.naming(), try Self.table())
        #expect(Set(named.keys).subtracting(listed.keys).sorted() == [], "take Engine.allCases, or say in sqlite-only.tsv why not")
        #expect(Set(listed.keys).subtracting(named.keys).sorted() == [], "sqlite-only.tsv lists what no longer names one engine")
        for (file, line) in listed.sorted(by: { $0.key < $1.key }) {
            let lines = named[file] ?? 0
            #expect(line.lines == lines, "\(file): \(lines) lines name one engine: take Engine.allCases, or say in sqlite-only.tsv why not")
            #expect(line.why.count > 20 && line.why.hasSuffix("."), "\(file)")
        }
    }

    /// How many lines of each file name SQLite.
    private static func naming() -> [String: Int] {
        let name = "." + "sqlite"
        let files = SourceTree.files(under: "Tests", ending: ".swift").filter { !own.contains($0.module) }
        let counts = files.map { file in (file.path, file.lines.count { $0.contains(name) }) }
        return Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 })
    }

    private static func table() throws -> [String: (lines: Int, why: String)] {
        let file = SourceTree.root.appendingPathComponent("Tests/ArchitectureTests/sqlite-only.tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        var listed: [String: (lines: Int, why: String)] = [:]
        for line in lines {
            let cells = line.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }
            try #require(cells.count == 3, "a file, how many lines, why: \(line)")
            listed["Tests/" + cells[0]] = (Int(cells[1]) ?? 0, cells[2])
        }
        return listed
    }
}
