import Foundation
import Storage

/// Threads that take jobs from one queue, each with its own session. They are started as they are needed, up to a limit.
final class Workers: @unchecked Sendable {
    private struct Job {
        let work: @Sendable (Session) -> Void
        let refuse: @Sendable () -> Void
    }

    private let limit: Int
    private let makeSession: @Sendable () -> Session
    /// Guards everything below.
    private let condition = NSCondition()
    private var jobs: [Job] = []
    private var alive = 0
    private var idle = 0
    private var isStopped = false
    private var farewells: [CheckedContinuation<Void, Never>] = []

    init(limit: Int, makeSession: @escaping @Sendable () -> Session) {
        self.limit = limit
        self.makeSession = makeSession
    }

    func run<T: Sendable>(_ work: @escaping @Sendable (Session) throws -> T) async throws -> T {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { answer in
            add(
                Job(
                    work: { session in answer.resume(with: Result { try work(session) }) },
                    refuse: { answer.resume(throwing: StorageError.storeIsClosed) }
                )
            )
        }
    }

    /// Jobs already queued still run; later ones are refused.
    func stop() {
        condition.lock()
        isStopped = true
        condition.broadcast()
        condition.unlock()
    }

    /// Stops, and returns when the last thread has closed its connection.
    func close() async {
        stop()
        await withCheckedContinuation { farewell in
            condition.lock()
            let isOver = alive == 0
            if !isOver { farewells.append(farewell) }
            condition.unlock()
            if isOver { farewell.resume() }
        }
    }

    private func add(_ job: Job) {
        condition.lock()
        guard !isStopped else {
            condition.unlock()
            return job.refuse()
        }
        jobs.append(job)
        let needsThread = jobs.count > idle && alive < limit
        if needsThread { alive += 1 } else { condition.signal() }
        condition.unlock()
        if needsThread { startThread() }
    }

    private func startThread() {
        let thread = Thread { [self] in
            let session = makeSession()
            while let job = next() { job.work(session) }
            session.close()
            leave()
        }
        thread.name = "postgres"
        thread.stackSize = 1 << 20
        thread.start()
    }

    private func next() -> Job? {
        condition.lock()
        defer { condition.unlock() }
        while jobs.isEmpty {
            if isStopped { return nil }
            idle += 1
            condition.wait()
            idle -= 1
        }
        return jobs.removeFirst()
    }

    private func leave() {
        condition.lock()
        alive -= 1
        let waiting = alive == 0 ? farewells : []
        if alive == 0 { farewells = [] }
        condition.unlock()
        for farewell in waiting { farewell.resume() }
    }
}
