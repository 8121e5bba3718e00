import Foundation

/// Lets a transaction's thread and a test wait for one another.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func open() {
        semaphore.signal()
    }

    /// Blocks: on an engine's own thread only.
    func wait() {
        semaphore.wait()
    }

    func opened() async {
        await withCheckedContinuation { done in
            DispatchQueue.global().async { [semaphore] in
                semaphore.wait()
                done.resume()
            }
        }
    }
}
