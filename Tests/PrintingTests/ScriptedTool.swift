import Foundation

@testable import Printing

/// A program of a few lines that stands where the printing tool would.
struct ScriptedTool {
    let folder: URL
    let tool: PressTool

    init(_ lines: String) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("palier-tool-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("tool")
        try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        guard let tool = PressTool(file.path, folders: nil) else { throw CocoaError(.fileNoSuchFile) }
        self.tool = tool
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// What a tool that waits for it waits for.
    func allow() { try? Data().write(to: folder.appendingPathComponent("go")) }

    func note(_ name: String) -> String? { try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) }

    static let sheet = PressSheet(html: Array("<p>É".utf8), identifier: "un; rm -rf $HOME", datedAt: Date(timeIntervalSince1970: 1_790_000_000))
}
