import Kernel
import Logging
import Synchronization

/// Everything the site logs and mails, at every level of detail.
final class GameLog: Sendable {
    private let lines = Mutex<[String]>([])
    private let letters = Mutex<[Mail]>([])

    var text: String { lines.withLock { $0.joined(separator: "\n") } }
    var mails: [String] { letters.withLock { $0.map { "\($0.to)\n\($0.subject)\n\($0.text)\n\($0.html ?? "")" } } }
    var logger: Logger { Logger(label: "game") { _ in Handler(log: self) } }
    var mailer: Mailer { Mailer(isConfigured: true) { mail in self.letters.withLock { $0.append(mail) } } }

    func clear() {
        lines.withLock { $0 = [] }
        letters.withLock { $0 = [] }
    }

    private struct Handler: LogHandler {
        let log: GameLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = "\(event.level) \(event.message) \(metadata.merging(event.metadata ?? [:]) { $1 })"
            log.lines.withLock { $0.append(line) }
        }
    }
}
