import Foundation
import Synchronization

/// One run of the tool: no shell, an environment of its own, a deadline. Whoever waits for it holds no thread.
final class PressRun: Sendable {
    private static let mostBytes = 64 << 20

    private let tool: PressTool
    private let sheet: PressSheet
    private let deadline: TimeInterval
    private let isOverdue = Mutex(false)

    init(_ tool: PressTool, _ sheet: PressSheet, deadline: TimeInterval) {
        self.tool = tool
        self.sheet = sheet
        self.deadline = deadline
    }

    func pdf() async throws(PressFault) -> [UInt8] {
        let folder: PressFolder, status: Int32
        do { folder = try PressFolder() } catch { throw .failed(-1) }
        defer { folder.remove() }
        do {
            status = try await run(in: folder)
        } catch {
            throw error as? PressFault ?? .failed(-1)
        }
        if isOverdue.withLock({ $0 }) { throw .tooSlow }
        guard status == 0, let bytes = folder.pdf(most: Self.mostBytes) else { throw .failed(status) }
        return bytes
    }

    private func run(in folder: PressFolder) async throws -> Int32 {
        let (input, output) = (try folder.reading(sheet.html), try folder.writing())
        defer {
            try? input.close()
            try? output.close()
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: tool.path)
        process.arguments = PressTool.arguments(sheet)
        process.environment = PressTool.environment(sheet, folder: folder.url.path, own: ProcessInfo.processInfo.environment)
        process.currentDirectoryURL = folder.url
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, FileHandle.nullDevice)
        let watch = Task {
            try await Task.sleep(for: .seconds(deadline))
            stop(process)
        }
        defer { watch.cancel() }
        return try await withCheckedThrowingContinuation { done in start(process, done) }
    }

    private func start(_ process: Process, _ done: CheckedContinuation<Int32, any Error>) {
        process.terminationHandler = { ended in
            done.resume(returning: ended.terminationReason == .exit ? ended.terminationStatus : -ended.terminationStatus)
        }
        do {
            try process.run()
        } catch {
            process.terminationHandler = nil
            done.resume(throwing: PressFault.noTool)
        }
    }

    private func stop(_ process: Process) {
        guard process.isRunning else { return }
        isOverdue.withLock { $0 = true }
        kill(process.processIdentifier, SIGKILL)
    }
}
