import Foundation

/// A path in a folder made for it; all of them go with the test process at the latest.
package struct TemporaryFile: Sendable {
    package let path: String

    private static let root: URL = {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("palier-tests-\(ProcessInfo.processInfo.processIdentifier)")
        atexit { try? FileManager.default.removeItem(at: TemporaryFile.root) }
        return root
    }()

    package init(named name: String) throws {
        let folder = Self.root.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent(name).path
    }

    package var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

    package func remove() throws {
        try FileManager.default.removeItem(atPath: folder)
    }
}
