import Foundation

/// The framework of the demonstration company, as its file says it.
enum CompanyFramework {
    static func yaml() throws -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let root = tests.deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent("Sources/DemoCompany/Frameworks/produit.yaml"), encoding: .utf8)
    }
}
