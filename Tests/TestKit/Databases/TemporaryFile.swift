import Foundation

/// A path in a folder made for it; all of them go with the test process at the latest.
package struct TemporaryFile: Sendable {
    package let path: String

    private static let prefix = "palier-tests-"

    private static let place = URL(fileURLWithPath: Scratch.folder)

    private static let root: URL = {
        removeLeftovers()
        atexit { try? FileManager.default.removeItem(at: TemporaryFile.root) }
        return place.appendingPathComponent(prefix + "\(ProcessInfo.processInfo.processIdentifier)")
    }()

    /// What test processes that were killed could not remove.
    private static func removeLeftovers() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid_t(name.dropFirst(prefix.count)), kill(process, 0) != 0, errno == ESRCH else { continue }
            try? FileManager.default.removeItem(at: place.appendingPathComponent(name))
        }
    }

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
