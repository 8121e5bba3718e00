import Foundation
import Testing

@testable import Printing

@Suite("The printing tool")
struct PressToolTests {
    @Test("is found by its path, or by its name in the folders of PATH")
    func found() throws {
        let scripted = try ScriptedTool("exit 0")
        defer { scripted.remove() }
        #expect(PressTool("tool", folders: "/nowhere:\(scripted.folder.path)")?.path == scripted.tool.path)
        #expect(PressTool(scripted.tool.path, folders: nil) == scripted.tool)
    }

    @Test("is none when it is absent, a folder, or cannot be run")
    func none() throws {
        let scripted = try ScriptedTool("exit 0")
        defer { scripted.remove() }
        try Data().write(to: scripted.folder.appendingPathComponent("page.html"))
        #expect(PressTool("tool", folders: nil) == nil)
        #expect(PressTool("tool", folders: "/nowhere:") == nil)
        #expect(PressTool(scripted.folder.path, folders: nil) == nil)
        #expect(PressTool(scripted.folder.path + "/page.html", folders: nil) == nil)
    }
}
