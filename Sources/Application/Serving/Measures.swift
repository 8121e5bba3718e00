import CoreMetrics
import NIOConcurrencyHelpers

/// Counters and durations of this process, in the text format that Prometheus reads (exposition format 0.0.4).
package final class Measures: MetricsFactory {
    /// The ends of the intervals durations are counted in, in seconds.
    static let intervals = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    fileprivate enum Kind: String { case counter, summary, histogram }

    /// One name with one set of labels.
    fileprivate struct Key: Hashable {
        let name: String
        let labels: [String]

        init(_ name: String, _ dimensions: [(String, String)]) {
            self.name = name
            labels = dimensions.map { "\($0)=\"\(Self.escaped($1))\"" }
        }

        func line(_ ending: String = "", with label: String? = nil, is value: String) -> String {
            let all = labels + [label].compactMap { $0 }
            return name + ending + (all.isEmpty ? "" : "{\(all.joined(separator: ","))}") + " \(value)\n"
        }

        private static func escaped(_ value: String) -> String {
            value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        }
    }

    private struct Sum {
        let kind: Kind
        var count: Int64 = 0
        var total = 0.0
        var within = [Int64](repeating: 0, count: Measures.intervals.count)
    }

    private let sums = NIOLockedValueBox<[Key: Sum]>([:])

    package init() {}

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        Series(Key(label, dimensions), .counter, self)
    }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        Series(Key(label, dimensions), .summary, self)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        Series(Key(label + "_seconds", dimensions), .histogram, self)
    }

    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    package func text() -> String {
        let families = Dictionary(grouping: sums.withLockedValue { $0 }, by: \.key.name).sorted { $0.key < $1.key }
        return families.map { name, members in
            let lines = members.map { key, sum in Self.lines(key, sum) }.sorted()
            return "# TYPE \(name) \(members.first?.value.kind.rawValue ?? "untyped")\n" + lines.joined()
        }.joined()
    }

    private static func lines(_ key: Key, _ sum: Sum) -> String {
        if sum.kind == .counter { return key.line(is: "\(sum.count)") }
        let buckets = zip(intervals, sum.within).map { key.line("_bucket", with: "le=\"\($0)\"", is: "\($1)") }
        let whole = key.line("_bucket", with: "le=\"+Inf\"", is: "\(sum.count)")
        return (sum.kind == .histogram ? buckets.joined() + whole : "") + key.line("_sum", is: "\(sum.total)") + key.line("_count", is: "\(sum.count)")
    }

    fileprivate func add(_ key: Key, _ kind: Kind, count: Int64, value: Double) {
        sums.withLockedValue { sums in
            var sum = sums[key] ?? Sum(kind: kind)
            sum.count += count
            sum.total += value
            for index in Self.intervals.indices where value <= Self.intervals[index] { sum.within[index] += count }
            sums[key] = sum
        }
    }

    fileprivate func reset(_ key: Key) {
        sums.withLockedValue { $0[key] = nil }
    }
}

private final class Series: CounterHandler, RecorderHandler, TimerHandler {
    let key: Measures.Key
    let kind: Measures.Kind
    let measures: Measures

    init(_ key: Measures.Key, _ kind: Measures.Kind, _ measures: Measures) {
        (self.key, self.kind, self.measures) = (key, kind, measures)
    }

    func increment(by amount: Int64) { measures.add(key, kind, count: amount, value: 0) }
    func reset() { measures.reset(key) }
    func record(_ value: Int64) { measures.add(key, kind, count: 1, value: Double(value)) }
    func record(_ value: Double) { measures.add(key, kind, count: 1, value: value) }
    func recordNanoseconds(_ duration: Int64) { measures.add(key, kind, count: 1, value: Double(duration) / 1e9) }
}
