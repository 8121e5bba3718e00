import Foundation

/// Prints a few sheets at once; the next ones wait their turn, and beyond a queue they are sent away.
package actor Press {
    private let tool: PressTool
    private let deadline: TimeInterval
    private let mostAtOnce: Int
    private let mostWaiting: Int
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    package init(_ tool: PressTool, deadline: TimeInterval, mostAtOnce: Int = 2, mostWaiting: Int = 16) {
        self.tool = tool
        self.deadline = deadline
        self.mostAtOnce = mostAtOnce
        self.mostWaiting = mostWaiting
    }

    package func pdf(_ sheet: PressSheet) async throws(PressFault) -> [UInt8] {
        try await enter()
        defer { leave() }
        return try await PressRun(tool, sheet, deadline: deadline).pdf()
    }

    private func enter() async throws(PressFault) {
        guard running >= mostAtOnce else { return running += 1 }
        guard waiting.count < mostWaiting else { throw .busy }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// The place goes to whoever waited longest.
    private func leave() {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }
}
