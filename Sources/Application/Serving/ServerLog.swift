import Foundation
import Kernel
import Logging
import Storage

/// Logs on standard error: one line an event, as text or as JSON. Nothing personal is ever logged.
package struct ServerLog: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level
    let asJSON: Bool

    package static func logger(_ settings: Settings) -> Logger {
        Logger(label: "palier") { _ in ServerLog(logLevel: settings.logLevel, asJSON: settings.logsJSON) }
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let values = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
        let line = asJSON ? json(event, values) : text(event, values)
        // A log that cannot be written must not stop the site.
        try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
    }

    private func text(_ event: LogEvent, _ values: [String: String]) -> String {
        let extras = values.sorted { $0.key < $1.key }.map { " \($0.key)=\(Self.oneLine($0.value))" }.joined()
        return "\(InstantText.encode(Date())) \(event.level.rawValue) \(Self.oneLine("\(event.message)"))\(extras)"
    }

    private func json(_ event: LogEvent, _ values: [String: String]) -> String {
        var record = values.mapValues { JSON.string($0) }
        record["time"] = .string(InstantText.encode(Date()))
        record["level"] = .string(event.level.rawValue)
        record["message"] = .string("\(event.message)")
        return JSON.object(record).canonical
    }

    /// A line break in a logged value must not forge a second line.
    private static func oneLine(_ text: String) -> String {
        text.replacing("\n", with: "⏎").replacing("\r", with: "")
    }
}
