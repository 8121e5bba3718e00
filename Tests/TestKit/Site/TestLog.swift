import Logging
import NIOConcurrencyHelpers

/// Everything a site logged, at every level.
package final class TestLog: Sendable {
    private let box = NIOLockedValueBox<[String]>([])

    package var lines: [String] { box.withLockedValue { $0 } }
    var logger: Logger { Logger(label: "test") { _ in Handler(log: self) } }

    private func keep(_ line: String) { box.withLockedValue { $0.append(line) } }

    private struct Handler: LogHandler {
        let log: TestLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            log.keep("\(event.level) \(event.message) \(metadata.merging(event.metadata ?? [:]) { $1 })")
        }
    }
}
