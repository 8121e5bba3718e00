import Foundation
import Testing

@Suite("The house keeps its floors")
struct ImportTests {
    private static let base = ["Foundation", "Kernel", "Site", "Storage", "Markup", "Tabular", "Hummingbird", "HTTPTypes", "Crypto", "Logging"]

    /// What each module may import. Anything else is a finding.
    static let allowed: [String: Set<String>] = [
        "Markup": [],
        "Storage": ["Foundation"],
        "SQLiteStorage": ["Foundation", "Storage", "Synchronization", "GRDB", "GRDBSQLite", "CSQLite", "Dispatch"],
        "PostgresStorage": ["Foundation", "Storage", "CLibPQ", "Dispatch", "Synchronization"],
        "Tabular": ["Foundation", "CZip", "CXML2", "CXLSXWriter"],
        "SMTP": ["Foundation", "Dispatch", "Synchronization", "CCurl"],
        "Printing": ["Foundation", "Synchronization"],
        "Sealing": ["Foundation", "Crypto"],
        "Kernel": ["Foundation", "Storage", "Logging", "Crypto"],
        "Site": [
            "Foundation", "Kernel", "Storage", "Markup", "Hummingbird", "HTTPTypes", "Crypto", "Metrics", "CZlib", "NIOCore", "Logging",
        ],
        "People": Set(base + ["CArgon2", "NIOPosix", "NIOCore"]),
        "Careers": Set(base + ["People", "Yams"]),
        "Evidence": Set(base + ["People", "Careers"]),
        "Reviews": Set(base + ["People", "Careers", "Evidence", "Sealing"]),
        "Dossiers": Set(base + ["People", "Careers", "Evidence", "Reviews"]),
        "Growth": Set(base + ["People", "Careers", "Evidence", "Reviews"]),
        "Feedback": Set(base + ["People", "Careers", "Evidence", "Reviews"]),
        "Pay": Set(base + ["People", "Careers", "Reviews"]),
        "Access": Set(base + ["People"]),
        "SwapGame": [
            "Foundation", "Application", "DemoCompany", "SQLiteStorage", "Storage", "Kernel", "Markup", "Site", "People", "Careers", "Reviews", "HTTPTypes",
            "Logging",
            "Synchronization",
        ],
        "Home": Set(base + ["People", "Careers", "Evidence", "Reviews", "Growth", "Feedback"]),
    ]

    @Test("each module imports only what stands below it")
    func imports() {
        for file in SourceTree.sources {
            guard let allowed = Self.allowed[file.module] else { continue }
            let strange = Set(file.imports).subtracting(allowed)
            #expect(strange.isEmpty, "\(file.path) imports \(strange.sorted())")
        }
    }

    @Test("each engine stays inside its own module")
    func engines() {
        for file in SourceTree.sources {
            if file.imports.contains("GRDB") { #expect(file.module == "SQLiteStorage", "\(file.path)") }
            if file.imports.contains("CLibPQ") { #expect(file.module == "PostgresStorage", "\(file.path)") }
        }
    }

    @Test("the rules of a feature are plain Swift: Model knows neither pages nor HTTP")
    func models() {
        for file in SourceTree.sources where file.path.contains("/Model/") {
            let strange = Set(file.imports).intersection(["Hummingbird", "Site", "Markup", "HTTPTypes"])
            #expect(strange.isEmpty, "\(file.path) imports \(strange.sorted())")
        }
    }

    @Test("a model reads itself; what writes its rows stands in a file of queries")
    func writing() {
        for file in SourceTree.sources where file.path.contains("/Model/") && !file.path.hasSuffix("+Queries.swift") {
            #expect(!file.text.contains("db.run("), "\(file.path) writes rows")
        }
    }

    @Test("every module stands in the picture of the house")
    func picture() throws {
        let text = try String(contentsOf: SourceTree.root.appendingPathComponent("ARCHITECTURE.md"), encoding: .utf8)
        let words = Set(text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init))
        let modules = Set((SourceTree.sources + SourceTree.files(under: "Sources", ending: "module.modulemap")).map(\.module))
        let missing = modules.subtracting(words)
        #expect(missing.isEmpty, "draw \(missing.sorted()) in ARCHITECTURE.md")
    }

    @Test("every module is judged")
    func modules() {
        let judged = Set(Self.allowed.keys).union([
            "Application", "DemoCompany", "Palier", "CSQLite", "CMalloc", "CLibPQ", "CArgon2", "CZlib", "CCurl", "CZip", "CXML2", "CXLSXWriter",
        ])
        let unknown = Set(SourceTree.sources.map(\.module)).subtracting(judged)
        #expect(unknown.isEmpty, "say what may be imported by \(unknown.sorted())")
    }
}
