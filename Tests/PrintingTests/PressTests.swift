import Foundation
import Testing

@testable import Printing

@Suite("The press")
struct PressTests {
    @Test("gives the tool the sheet and takes the PDF it leaves")
    func prints() async throws {
        let scripted = try ScriptedTool("printf '%%PDF-1.7 '; cat")
        defer { scripted.remove() }
        let bytes = try await Press(scripted.tool, deadline: 60).pdf(ScriptedTool.sheet)
        #expect(String(decoding: bytes, as: UTF8.self) == "%PDF-1.7 <p>É")
    }

    @Test("passes arguments as they are, and nothing of the server's environment but where programs and fonts are")
    func environment() async throws {
        let scripted = try ScriptedTool("cd \"$(dirname \"$0\")\"; printf '%s\\n' \"$@\" >arguments; env >environment; printf '%%PDF-1.7'")
        defer { scripted.remove() }
        setenv("PALIER_SMTP_PASSWORD", "open-sesame", 1)
        _ = try await Press(scripted.tool, deadline: 60).pdf(ScriptedTool.sheet)
        let arguments = try #require(scripted.note("arguments")).split(separator: "\n").map(String.init)
        #expect(arguments.contains("un; rm -rf $HOME") && arguments.suffix(2) == ["-", "-"])
        let environment = try #require(scripted.note("environment"))
        #expect(!environment.contains("open-sesame") && environment.contains("SOURCE_DATE_EPOCH=1790000000"))
        #expect(environment.contains("https_proxy=http://127.0.0.1:9"))
    }

    @Test("works in a folder of its own that is gone afterwards, whatever happened", arguments: ["printf '%%PDF-1.7'", "exit 3"])
    func folder(ending: String) async throws {
        let scripted = try ScriptedTool("echo \"$TMPDIR\" >\"$(dirname \"$0\")/place\"; ls -ld \"$TMPDIR\" >>\"$(dirname \"$0\")/place\"; \(ending)")
        defer { scripted.remove() }
        _ = try? await Press(scripted.tool, deadline: 60).pdf(ScriptedTool.sheet)
        let lines = try #require(scripted.note("place")).split(separator: "\n")
        let place = try #require(lines.first)
        #expect(place.contains("palier-press-") && lines.last?.hasPrefix("drwx------") == true)
        #expect(!FileManager.default.fileExists(atPath: String(place)))
    }

    @Test("stops a tool that takes too long, and its program is gone")
    func slow() async throws {
        let scripted = try ScriptedTool("echo $$ >\"$(dirname \"$0\")/number\"; exec sleep 900")
        defer { scripted.remove() }
        await #expect(throws: PressFault.tooSlow) { try await Press(scripted.tool, deadline: 3).pdf(ScriptedTool.sheet) }
        let number = try #require(scripted.note("number").flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) })
        #expect(kill(number, 0) == -1)
    }

    @Test(
        "says so when the tool fails, or leaves something else",
        arguments: [("exit 3", PressFault.failed(3)), ("echo hello", .failed(0)), ("exit 0", .failed(0)), ("kill -9 $$", .failed(-9))])
    func fails(lines: String, fault: PressFault) async throws {
        let scripted = try ScriptedTool(lines)
        defer { scripted.remove() }
        await #expect(throws: fault) { try await Press(scripted.tool, deadline: 60).pdf(ScriptedTool.sheet) }
    }

    @Test("says so when the tool is gone since the start")
    func gone() async throws {
        let scripted = try ScriptedTool("exit 0")
        scripted.remove()
        await #expect(throws: PressFault.noTool) { try await Press(scripted.tool, deadline: 60).pdf(ScriptedTool.sheet) }
    }

    @Test("prints two sheets at once and no more; the others wait, and beyond the queue are sent away")
    func crowd() async throws {
        let scripted = try ScriptedTool(
            """
            here=$(dirname "$0"); touch "$here/run-$$"; ls "$here" | grep -c '^run-' >>"$here/counts"
            until [ -e "$here/go" ]; do sleep 0.1; done; rm "$here/run-$$"; printf '%%PDF-1.7'
            """)
        defer { scripted.remove() }
        let press = Press(scripted.tool, deadline: 60, mostAtOnce: 2, mostWaiting: 3)
        let outcomes = await withTaskGroup(of: PressFault?.self) { group in
            for _ in 1...8 { group.addTask { await press.fault(ScriptedTool.sheet) } }
            var outcomes: [PressFault?] = []
            for await outcome in group {
                outcomes.append(outcome)
                if outcomes.count == 3 { scripted.allow() }
            }
            return outcomes
        }
        #expect(outcomes == [.busy, .busy, .busy, nil, nil, nil, nil, nil])
        let counts = try #require(scripted.note("counts")).split(separator: "\n").compactMap { Int($0) }
        #expect(counts.count == 5 && (counts.max() ?? 0) <= 2, "\(counts)")
    }
}

extension Press {
    fileprivate func fault(_ sheet: PressSheet) async -> PressFault? {
        do throws(PressFault) {
            _ = try await pdf(sheet)
            return nil
        } catch {
            return error
        }
    }
}
