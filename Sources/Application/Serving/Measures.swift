import CoreMetrics
import Foundation
import NIOConcurrencyHelpers

/// Counters and durations of this process, in the text format that Prometheus reads (exposition format 0.0.4).
package final class Measures: MetricsFactory {
    private struct Sum: Sendable {
        var count: Int64 = 0
        var total = 0.0
    }

    private let sums = NIOLockedValueBox<[String: Sum]>([:])

    package init() {}

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        Series(key: Self.key(label, dimensions), measures: self)
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        Series(key: Self.key(label, dimensions), measures: self)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        Series(key: Self.key(label + "_seconds", dimensions), measures: self)
    }

    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    package func text() -> String {
        sums.withLockedValue { $0 }.sorted { $0.key < $1.key }.map { key, sum in
            guard key.contains("_seconds") else { return "\(key) \(sum.count)\n" }
            let (name, labels) = Self.split(key)
            return "\(name)_sum\(labels) \(sum.total)\n\(name)_count\(labels) \(sum.count)\n"
        }.joined()
    }

    fileprivate func add(_ key: String, count: Int64, value: Double) {
        sums.withLockedValue {
            $0[key, default: Sum()].count += count
            $0[key, default: Sum()].total += value
        }
    }

    fileprivate func reset(_ key: String) {
        sums.withLockedValue { $0[key] = nil }
    }

    private static func key(_ label: String, _ dimensions: [(String, String)]) -> String {
        guard !dimensions.isEmpty else { return label }
        return label + "{" + dimensions.map { "\($0)=\"\($1.replacing("\"", with: "'"))\"" }.joined(separator: ",") + "}"
    }

    private static func split(_ key: String) -> (Substring, Substring) {
        let brace = key.firstIndex(of: "{") ?? key.endIndex
        return (key[..<brace], key[brace...])
    }
}

private final class Series: CounterHandler, RecorderHandler, TimerHandler {
    let key: String
    let measures: Measures

    init(key: String, measures: Measures) {
        self.key = key
        self.measures = measures
    }

    func increment(by amount: Int64) { measures.add(key, count: amount, value: 0) }
    func reset() { measures.reset(key) }
    func record(_ value: Int64) { measures.add(key, count: 1, value: Double(value)) }
    func record(_ value: Double) { measures.add(key, count: 1, value: value) }
    func recordNanoseconds(_ duration: Int64) { measures.add(key, count: 1, value: Double(duration) / 1e9) }
}
