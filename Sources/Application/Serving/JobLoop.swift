import Kernel
import Logging
import ServiceLifecycle

/// Runs what is due every few seconds until the program stops.
struct JobLoop: Service {
    let runner: JobRunner
    let logger: Logger
    let pause: Duration

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await runner.runDue()
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("jobs could not run", metadata: ["error": "\(String(reflecting: type(of: error)))"])
                }
                try? await Task.sleep(for: pause)
            }
        }
    }
}
